package revnet.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revnet.model.InvalidData;
import revnet.model.Relation;

/**
 * Reads texts some sentences at a time: the lower layers of BERT (Devlin et al., 2019), trained further to tell which relations hold
 * between mentions, names marked by their types (Zhou and Chen, An Improved Baseline for Sentence-level Relation
 * Extraction, 2022) and each pair seen in what both attend to (Zhou et al., Document-Level Relation Extraction with
 * Adaptive Thresholding and Localized Context Pooling, 2021), and whom words mean that do not name anybody (after Lee et
 * al., End-to-end Neural Coreference Resolution, 2017). Its weights are whole numbers of 8 bits. May be used by several
 * threads.
 */
public final class TextEncoder {

    private static final String VOCABULARY = "vocabulary.txt";

    private final Networks networks;
    private final WordPieces pieces;
    private final NameTagger tagger;
    private final List<Relation> relations;
    private final List<String> types;
    private final Map<String, String> markers = new HashMap<>();

    private TextEncoder(Path folder) {
        this.networks = Networks.read(folder);
        this.pieces = new WordPieces(vocabulary(folder.resolve(VOCABULARY)));
        this.tagger = new NameTagger(folder.resolve("names.onnx"), pieces, ends());
        this.relations =
                networks.about("relations").stream().map(Relation::valueOf).toList();
        this.types = networks.about("types");
        var words = networks.about("markers");
        for (int i = 0; i < words.size(); i++) {
            markers.put(types.get(i), words.get(i));
        }
    }

    /**
     * Reads the networks.
     *
     * @param folder holds {@code encoder.onnx}, {@code relations.onnx}, {@code antecedents.onnx}, {@code names.onnx} and {@code vocabulary.txt}
     * @return the encoder; its memory outside the heap, some 200 MB, is given back with it
     * @throws InvalidData if a file is missing or none of this kind
     */
    public static TextEncoder read(Path folder) {
        return new TextEncoder(folder);
    }

    private static Map<String, Integer> vocabulary(Path file) {
        var numbers = new HashMap<String, Integer>();
        try {
            for (var piece : Files.readAllLines(file)) {
                numbers.put(piece, numbers.size());
            }
        } catch (IOException e) {
            throw new InvalidData(
                    file.toString(), 0, "it cannot be read; put the shipped file back, or read with --plain.");
        }
        return numbers;
    }

    /**
     * Takes up a text; nothing of it is read before something is asked of it.
     *
     * @param text its sentences, in order
     * @return what the network makes of it, to be closed; for one thread
     */
    public EncodedText encode(List<Line> text) {
        var divided =
                text.stream().map(line -> Pieces.of(line, pieces, markers)).toList();
        return new EncodedText(this, new Windows(text, divided, ends()).ofLines());
    }

    /**
     * Tells what a text names.
     *
     * @param text its sentences, in order
     * @return the names of each
     */
    public List<Tagged> names(List<Untagged> text) {
        return tagger.names(text);
    }

    private Window.Ends ends() {
        return new Window.Ends(pieces.number("[CLS]"), pieces.number("[SEP]"));
    }

    Networks networks() {
        return networks;
    }

    /** The relations in the order in which the network weighs them. */
    List<Relation> relations() {
        return relations;
    }

    /** The network's number of a type. */
    long type(Marked mention) {
        return types.indexOf(mention.type().label());
    }
}
