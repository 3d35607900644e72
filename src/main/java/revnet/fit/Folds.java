package revnet.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import revnet.model.UsageError;

/**
 * Divides documents into groups that are held out in turn. Examples of one document resemble each other, so a document
 * is never divided.
 */
final class Folds {

    private static final int MOST = 8;

    private Folds() {}

    /**
     * Deals documents out.
     *
     * @param documents their file names
     * @param seed of the shuffle
     * @return the number of its group, from 0, for each document; the groups differ in size by one at most
     * @throws UsageError if there are not at least two documents
     */
    static Map<String, Integer> deal(SortedSet<String> documents, long seed) {
        if (documents.size() < 2) {
            throw new UsageError("Weights are judged on documents that they were not fitted to, which takes gold of two"
                    + " documents at least; give more gold.");
        }
        var shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        var folds = new HashMap<String, Integer>();
        for (int i = 0; i < shuffled.size(); i++) {
            folds.put(shuffled.get(i), i % MOST);
        }
        return folds;
    }

    /**
     * Judges every example by weights that were fitted to the documents of the other groups.
     *
     * @param examples what there is to learn from
     * @param cost liblinear's C
     * @return a guess for each example, in their order
     */
    static List<Guess> guess(Examples examples, double cost) {
        var fitted = new HashMap<Integer, Coefficients>();
        var guesses = new ArrayList<Guess>();
        for (var example : examples.list()) {
            var weights = fitted.computeIfAbsent(
                    examples.fold(example), held -> Regression.fit(without(held, examples), cost));
            guesses.add(new Guess(example, weights.probability(example.signs())));
        }
        return guesses;
    }

    private static List<Example> without(int held, Examples examples) {
        return examples.list().stream()
                .filter(example -> examples.fold(example) != held)
                .toList();
    }
}
