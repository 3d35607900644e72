package revnet.encoder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells what a text names: a network that reads its words with what a recognizer and a grammar take them for, and says of
 * each whether it begins or continues a name of a type (Ramshaw and Marcus, Text Chunking using Transformation-Based
 * Learning, 1995).
 */
final class NameTagger {

    private final Network network;
    private final WordPieces pieces;
    private final Window.Ends ends;
    private final Tags tags;
    private final List<String> recognized;

    NameTagger(Path file, WordPieces pieces, Window.Ends ends) {
        this.network = Network.read(file);
        this.pieces = pieces;
        this.ends = ends;
        this.tags = new Tags(network.about("tags"));
        this.recognized = network.about("recognized");
    }

    /** The names of each sentence of a text. */
    List<Tagged> names(List<Untagged> text) {
        var lines = text.stream()
                .map(sentence -> new Line(sentence.words(), List.of()))
                .toList();
        var divided =
                lines.stream().map(line -> Pieces.of(line, pieces, Map.of())).toList();
        var windows = new Windows(lines, divided, ends).ofLines();
        var found = new ArrayList<Tagged>();
        float[][] odds = {};
        for (int line = 0; line < text.size(); line++) {
            var window = windows.get(line);
            if (line == 0 || window != windows.get(line - 1)) {
                odds = odds(window, text);
            }
            found.add(tagged(window, line, odds, text.get(line).words().size()));
        }
        return found;
    }

    private Tagged tagged(Window window, int line, float[][] odds, int words) {
        var all = odds;
        var seen = IntStream.range(0, words)
                .filter(word -> window.holds(line, word))
                .mapToObj(word -> all[window.place(line, word)])
                .toList();
        return new Tagged(tags, seen);
    }

    private float[][] odds(Window window, List<Untagged> text) {
        return network.rows(
                Map.of(),
                Map.of(
                        "ids", window.ids(),
                        "shapes", window.spread(line -> shapes(text.get(line).words())),
                        "recognized", window.spread(line -> recognized(text.get(line))),
                        "grammar",
                                window.spread(line -> tags.numbers(
                                        text.get(line).words().size(),
                                        text.get(line).names()))));
    }

    private long[] recognized(Untagged sentence) {
        return sentence.recognized().stream()
                .mapToLong(name -> Math.max(0, recognized.indexOf(name)))
                .toArray();
    }

    private static long[] shapes(List<String> words) {
        var shapes = new long[words.size()];
        boolean opening = true;
        for (int i = 0; i < shapes.length; i++) {
            var shape = Shape.of(words.get(i), opening);
            shapes[i] = shape.number();
            opening &= shape == Shape.MARK;
        }
        return shapes;
    }
}
