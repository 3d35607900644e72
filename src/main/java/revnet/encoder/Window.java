package revnet.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Some sentences in a row, which the network reads at once: those it is asked about, and a few before them. */
final class Window {

    private static final float HALF = 0.5f;

    private final int first;
    private final List<Pieces> lines;
    private final List<Integer> offsets = new ArrayList<>();
    private final long[] ids;
    private final Map<NamePlace, Marked> names = new LinkedHashMap<>();

    /**
     * A window.
     *
     * @param first number of its first sentence
     * @param lines its sentences in pieces
     * @param text all sentences of the document
     * @param ends the numbers of the pieces that begin and end a text
     */
    Window(int first, List<Pieces> lines, List<Line> text, Ends ends) {
        this.first = first;
        this.lines = List.copyOf(lines);
        var all = new ArrayList<Integer>(List.of(ends.begin()));
        for (int i = 0; i < lines.size(); i++) {
            offsets.add(all.size());
            all.addAll(lines.get(i).ids());
            var marked = text.get(first + i).names();
            for (int name = 0; name < marked.size(); name++) {
                if (lines.get(i).holds(marked.get(name).last())) {
                    names.put(new NamePlace(first + i, name), marked.get(name));
                }
            }
        }
        all.add(ends.end());
        this.ids = all.stream().mapToLong(Integer::longValue).toArray();
    }

    /**
     * The numbers of the pieces that begin and end a text.
     *
     * @param begin the one
     * @param end the other
     */
    record Ends(int begin, int end) {}

    long[] ids() {
        return ids.clone();
    }

    /** All names in it, in the order of the text. */
    Map<NamePlace, Marked> names() {
        return names;
    }

    /** Whether the network sees a sentence up to a word. */
    boolean holds(int line, int lastWord) {
        return lines.get(line - first).holds(lastWord);
    }

    /** For each piece what is known of its word; of pieces that belong to none, 0. */
    long[] spread(IntFunction<long[]> ofLine) {
        var spread = new long[ids.length];
        for (int i = 0; i < lines.size(); i++) {
            var known = ofLine.apply(first + i);
            var pieces = lines.get(i);
            for (int word = 0; word < pieces.starts().size(); word++) {
                int start = offsets.get(i) + pieces.starts().get(word);
                int end = offsets.get(i) + pieces.ends().get(word);
                Arrays.fill(spread, start, end + 1, known[word]);
            }
        }
        return spread;
    }

    /** How much each piece counts towards some words: the first, which may say their type, as much as all together. */
    float[] pool(int line, int firstWord, int lastWord) {
        var weights = new float[ids.length];
        var pieces = lines.get(line - first);
        int offset = offsets.get(line - first);
        int start = offset + pieces.starts().get(firstWord);
        int end = offset + pieces.ends().get(lastWord);
        for (int piece = start; piece <= end; piece++) {
            weights[piece] = HALF / (end - start + 1);
        }
        weights[start] += HALF;
        return weights;
    }

    /** The place of a word's first piece. */
    int place(int line, int word) {
        return offsets.get(line - first) + lines.get(line - first).starts().get(word);
    }
}
