package revnet.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Invented examples: in ten documents a sign that is always right, one that is always wrong, and one of chance. */
final class Samples {

    private static final int DOCUMENTS = 10;

    private Samples() {}

    static Examples tenDocuments() {
        var folds = new HashMap<String, Integer>();
        var list = new ArrayList<Example>();
        for (int i = 0; i < DOCUMENTS; i++) {
            var name = "letter-%d.txt".formatted(i);
            folds.put(name, i % 4);
            list.add(new Example(name, "a", List.of("said", "short"), true));
            list.add(new Example(name, "b", List.of("said"), true));
            list.add(new Example(name, "c", List.of("dreamt", "short"), false));
            list.add(new Example(name, "d", List.of("dreamt"), false));
        }
        return new Examples(folds, list, 3 * DOCUMENTS);
    }

    static Guess guess(String document, String tie, double probability, boolean right) {
        return new Guess(new Example(document, tie, List.of("said"), right), probability);
    }
}
