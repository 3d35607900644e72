package revnet.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revnet.model.InvalidData;

/** A network read from a file; gives its memory back when nobody holds it any more. */
final class Network {

    private static final Cleaner CLEANER = Cleaner.create();

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private Network(OrtSession session) {
        this.session = session;
        CLEANER.register(this, new Release(session));
    }

    /** Gives memory back. */
    private record Release(OrtSession session) implements Runnable {

        @Override
        public void run() {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("a network is closed once", e);
            }
        }
    }

    static Network read(Path file) {
        try {
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new Network(OrtEnvironment.getEnvironment().createSession(Files.readAllBytes(file), options));
        } catch (IOException e) {
            throw new InvalidData(
                    file.toString(), 0, "it cannot be read; put the shipped file back, or read with --plain.");
        } catch (OrtException e) {
            throw new InvalidData(
                    file.toString(),
                    0,
                    "it is no network that can be run; put the shipped file back, or read with --plain.");
        }
    }

    /** What the network says of itself, by name: lists of words. */
    List<String> about(String what) {
        try {
            var about = session.getMetadata().getCustomMetadata();
            return Arrays.asList(about.getOrDefault(what, "").split(" "));
        } catch (OrtException e) {
            throw new IllegalStateException("a network that was read says what it is", e);
        }
    }

    /**
     * Runs it and takes the rows of numbers that it says.
     *
     * @param text by their names, what another network made of the text
     * @param given by their names, whole numbers and rows of numbers
     */
    float[][] rows(Map<String, OnnxValue> text, Map<String, Object> given) {
        try (var result = run(text, given)) {
            return (float[][]) result.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("the network says rows of numbers", e);
        }
    }

    /** Runs it; the result is to be closed. */
    OrtSession.Result run(Map<String, OnnxValue> text, Map<String, Object> given) {
        var inputs = new HashMap<String, OnnxTensor>();
        var made = new ArrayList<OnnxTensor>();
        text.forEach((name, value) -> inputs.put(name, (OnnxTensor) value));
        try {
            for (var value : given.entrySet()) {
                var tensor = tensor(value.getValue());
                made.add(tensor);
                inputs.put(value.getKey(), tensor);
            }
            return session.run(inputs);
        } catch (OrtException e) {
            throw new IllegalStateException("the network did not take a text of its own form", e);
        } finally {
            made.forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(Object value) throws OrtException {
        if (value instanceof long[] numbers) {
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {numbers.length});
        }
        if (value instanceof long[][] rows) {
            var all = Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray();
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(all), shape(rows.length, all.length));
        }
        var rows = (float[][]) value;
        int width = rows.length == 0 ? 0 : rows[0].length;
        var all = FloatBuffer.allocate(rows.length * width);
        for (var row : rows) {
            all.put(row);
        }
        return OnnxTensor.createTensor(environment, all.rewind(), new long[] {rows.length, width});
    }

    private static long[] shape(int rows, int all) {
        return new long[] {rows, rows == 0 ? 0 : all / rows};
    }
}
