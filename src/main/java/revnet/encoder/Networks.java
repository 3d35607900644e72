package revnet.encoder;

import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The three parts of the network: what reads a text, what tells relations, what tells antecedents. */
record Networks(Network reader, Network relations, Network antecedents) {

    static Networks read(Path folder) {
        return new Networks(
                Network.read(folder.resolve("encoder.onnx")),
                Network.read(folder.resolve("relations.onnx")),
                Network.read(folder.resolve("antecedents.onnx")));
    }

    /** What the network says of itself, by name: lists of words. */
    List<String> about(String what) {
        return relations.about(what);
    }

    /** What the network makes of pieces; to be closed. */
    OrtSession.Result read(long[] ids) {
        return reader.run(Map.of(), Map.of("ids", ids));
    }

    /**
     * The log odds of relations.
     *
     * @param text what the network made of the text
     * @param given by their names, whole numbers and rows of numbers
     */
    float[][] relations(OrtSession.Result text, Map<String, Object> given) {
        return relations.rows(Map.of("x", text.get(0), "attention", text.get(1)), given);
    }

    /** The log probabilities that some words mean what each name names, and last that they mean none of it. */
    float[][] antecedents(OrtSession.Result text, Map<String, Object> given) {
        return antecedents.rows(Map.of("x", text.get(0)), given);
    }
}
