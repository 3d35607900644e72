package revnet.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import revnet.model.InvalidData;

/**
 * The short words that any text is full of, and on which side of a glued word each may stand.
 *
 * @param all all of them
 * @param left those that may stand before another word that lost its blank ("the" in "theWorkers")
 * @param right those that may stand after one ("when" in "partywhen")
 */
record FunctionWords(Set<String> all, Set<String> left, Set<String> right) {

    private static final String RESOURCE = "/data/lexicon/function-words.txt";
    private static final Set<String> SIDES = Set.of("left", "right", "both", "none");

    FunctionWords {
        all = Set.copyOf(all);
        left = Set.copyOf(left);
        right = Set.copyOf(right);
    }

    /** The list that comes with the program. */
    static FunctionWords load() {
        var stream = Objects.requireNonNull(FunctionWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(RESOURCE, reader.lines().toList());
        } catch (IOException e) {
            throw new InvalidData(RESOURCE, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** Reads lines of a word, a tab and {@code left}, {@code right}, {@code both} or {@code none}. */
    static FunctionWords parse(String file, List<String> lines) {
        var all = new HashSet<String>();
        var left = new HashSet<String>();
        var right = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()
                    || lines.get(i).startsWith("#")
                    || lines.get(i).equals("word\tglued")) {
                continue;
            }
            var cells = new ArrayList<>(List.of(lines.get(i).split("\t", -1)));
            if (cells.size() != 2 || !SIDES.contains(cells.get(1))) {
                throw new InvalidData(file, i + 1, "expected a word, a tab and left, right, both or none");
            }
            add(cells.get(0), cells.get(1), left, right);
            all.add(cells.get(0));
        }
        return new FunctionWords(all, left, right);
    }

    private static void add(String word, String side, Set<String> left, Set<String> right) {
        if (side.equals("left") || side.equals("both")) {
            left.add(word);
        }
        if (side.equals("right") || side.equals("both")) {
            right.add(word);
        }
    }
}
