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

/** The three parts of the network: what reads a text, what tells relations, what tells antecedents. */
final class Networks {

    private static final Cleaner CLEANER = Cleaner.create();

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession reader;
    private final OrtSession relations;
    private final OrtSession antecedents;

    private Networks(OrtSession reader, OrtSession relations, OrtSession antecedents) {
        this.reader = reader;
        this.relations = relations;
        this.antecedents = antecedents;
        CLEANER.register(this, new Release(List.of(reader, relations, antecedents)));
    }

    /** Gives the memory of networks back that nobody holds any more. */
    private record Release(List<OrtSession> sessions) implements Runnable {

        @Override
        public void run() {
            for (var session : sessions) {
                close(session);
            }
        }

        private static void close(OrtSession session) {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("a network is closed once", e);
            }
        }
    }

    static Networks read(Path folder) {
        return new Networks(
                session(folder.resolve("encoder.onnx")),
                session(folder.resolve("relations.onnx")),
                session(folder.resolve("antecedents.onnx")));
    }

    private static OrtSession session(Path file) {
        try {
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return OrtEnvironment.getEnvironment().createSession(Files.readAllBytes(file), options);
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
            var about = relations.getMetadata().getCustomMetadata();
            return Arrays.asList(about.getOrDefault(what, "").split(" "));
        } catch (OrtException e) {
            throw new IllegalStateException("a network that was read says what it is", e);
        }
    }

    /** What the network makes of pieces; to be closed. */
    OrtSession.Result read(long[] ids) {
        return run(reader, Map.of(), Map.of("ids", ids));
    }

    /**
     * The log odds of relations.
     *
     * @param text what the network made of the text
     * @param given by their names, whole numbers and rows of numbers
     */
    float[][] relations(OrtSession.Result text, Map<String, Object> given) {
        return rows(relations, Map.of("x", text.get(0), "attention", text.get(1)), given);
    }

    /** The log probabilities that some words mean what each name names, and last that they mean none of it. */
    float[][] antecedents(OrtSession.Result text, Map<String, Object> given) {
        return rows(antecedents, Map.of("x", text.get(0)), given);
    }

    private float[][] rows(OrtSession session, Map<String, OnnxValue> text, Map<String, Object> given) {
        try (var result = run(session, text, given)) {
            return (float[][]) result.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("the network says rows of numbers", e);
        }
    }

    private OrtSession.Result run(OrtSession session, Map<String, OnnxValue> text, Map<String, Object> given) {
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
