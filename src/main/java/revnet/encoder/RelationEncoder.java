package revnet.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revnet.model.InvalidData;
import revnet.model.Relation;

/**
 * A sentence encoder with a layer that weighs pairs of mentions: MiniLM (Wang et al., MiniLM, 2020), trained further to
 * tell relations, the mentions marked by their types (Zhou and Chen, An Improved Baseline for Sentence-level Relation
 * Extraction, 2022) and each pair seen in what both attend to (Zhou et al., Document-Level Relation Extraction with
 * Adaptive Thresholding and Localized Context Pooling, 2021). Its weights are whole numbers of 8 bits. May be used by
 * several threads.
 */
public final class RelationEncoder {

    private static final String NETWORK = "relations.onnx";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final Cleaner CLEANER = Cleaner.create();

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final List<Relation> relations;
    private final List<String> types;
    private final Map<String, String> markers;

    private RelationEncoder(OrtSession session, WordPieces pieces) throws OrtException {
        this.session = session;
        CLEANER.register(this, new Release(session));
        this.pieces = pieces;
        var about = session.getMetadata().getCustomMetadata();
        this.relations =
                list(about, "relations").stream().map(Relation::valueOf).toList();
        this.types = list(about, "types");
        this.markers = new HashMap<>();
        var words = list(about, "markers");
        for (int i = 0; i < words.size(); i++) {
            markers.put(types.get(i), words.get(i));
        }
    }

    /** Gives the memory of a network back that nobody holds any more. */
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

    private static List<String> list(Map<String, String> about, String what) {
        return Arrays.asList(about.getOrDefault(what, "").split(" "));
    }

    /**
     * Reads a network.
     *
     * @param folder holds {@code relations.onnx} and {@code vocabulary.txt}
     * @return the network; its memory outside the heap, some 60 MB, is given back with it
     * @throws InvalidData if a file is missing or none of this kind
     */
    public static RelationEncoder read(Path folder) {
        var file = folder.resolve(NETWORK);
        try {
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var session = OrtEnvironment.getEnvironment().createSession(Files.readAllBytes(file), options);
            return new RelationEncoder(session, new WordPieces(vocabulary(folder.resolve(VOCABULARY))));
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

    private static Map<String, Integer> vocabulary(Path file) throws IOException {
        var numbers = new HashMap<String, Integer>();
        for (var piece : Files.readAllLines(file)) {
            numbers.put(piece, numbers.size());
        }
        return numbers;
    }

    /**
     * Weighs all relations between all mentions of a sentence.
     *
     * @param words the sentence's words
     * @param mentions whom they refer to, in the order of the text
     * @return for each pair the log odds of the relations that its types allow, if there are any; those of a symmetric relation only
     *     with the earlier mention as the subject. Mentions beyond the 160th word are left out.
     */
    public Map<Pair, Map<Relation, Double>> weigh(List<String> words, List<Marked> mentions) {
        var text = Pieces.of(words, mentions, pieces, markers);
        var pairs = pairs(text, mentions);
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var odds = run(text, mentions, pairs);
        var result = new LinkedHashMap<Pair, Map<Relation, Double>>();
        for (int i = 0; i < pairs.size(); i++) {
            result.put(pairs.get(i), byRelation(odds[i], mentions, pairs.get(i)));
        }
        return Collections.unmodifiableMap(result);
    }

    private static List<Pair> pairs(Pieces text, List<Marked> mentions) {
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < mentions.size(); one++) {
            for (int other = 0; other < mentions.size(); other++) {
                if (one != other && text.sees(one) && text.sees(other) && related(mentions, one, other)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    private static boolean related(List<Marked> mentions, int one, int other) {
        return Arrays.stream(Relation.values())
                .anyMatch(relation -> relation.allows(
                        mentions.get(one).type(), mentions.get(other).type()));
    }

    private Map<Relation, Double> byRelation(float[] odds, List<Marked> mentions, Pair pair) {
        var subject = mentions.get(pair.subject()).type();
        var object = mentions.get(pair.object()).type();
        var byRelation = new EnumMap<Relation, Double>(Relation.class);
        for (int i = 0; i < relations.size(); i++) {
            if (relations.get(i).allows(subject, object)) {
                byRelation.put(relations.get(i), (double) odds[i]);
            }
        }
        return byRelation;
    }

    private float[][] run(Pieces text, List<Marked> mentions, List<Pair> pairs) {
        var subjects = pairs.stream().mapToLong(Pair::subject).toArray();
        var objects = pairs.stream().mapToLong(Pair::object).toArray();
        var values = Map.<String, Object>of(
                "ids", text.ids(),
                "pool", text.pool(),
                "subjects", subjects,
                "objects", objects,
                "subject_types", types(mentions, subjects),
                "object_types", types(mentions, objects));
        try (var inputs = Inputs.of(environment, values);
                var outputs = session.run(inputs.tensors())) {
            return (float[][]) outputs.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("the network did not take a sentence of its own form", e);
        }
    }

    private long[] types(List<Marked> mentions, long[] ends) {
        return Arrays.stream(ends)
                .map(end -> types.indexOf(mentions.get((int) end).type().label()))
                .toArray();
    }

    /**
     * What is put into the network, to be freed after it ran.
     *
     * @param tensors by their names
     */
    private record Inputs(Map<String, OnnxTensor> tensors) implements AutoCloseable {

        static Inputs of(OrtEnvironment environment, Map<String, Object> values) throws OrtException {
            var tensors = new HashMap<String, OnnxTensor>();
            for (var value : values.entrySet()) {
                tensors.put(value.getKey(), OnnxTensor.createTensor(environment, value.getValue()));
            }
            return new Inputs(tensors);
        }

        @Override
        public void close() {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}
