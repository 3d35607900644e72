package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whom the encoder takes words to mean.
 *
 * @param shares for those who are named near by, the probability that the words mean them
 * @param silent whether there is no encoder
 */
record Belief(Map<Referent, Double> shares, boolean silent) {

    private static final int LEAST = -5;
    private static final int MOST = 4;
    private static final double CERTAIN = 1e-6;

    Belief {
        shares = new LinkedHashMap<>(shares);
    }

    /** Asked about words of a sentence. */
    @FunctionalInterface
    interface Source {

        /** What some words are believed to mean, the first to the last. */
        Belief of(int first, int last);
    }

    /** No opinion. */
    static Belief none() {
        return new Belief(Map.of(), true);
    }

    /** Those whom the words mean at least as likely as this. */
    List<Referent> likely(double least) {
        return shares.entrySet().stream()
                .filter(share -> share.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What it says for or against some, of whom the least likely counts: one sign for each whole number that the log odds exceed. */
    List<String> signs(String kind, List<Referent> who) {
        if (silent) {
            return List.of();
        }
        double share = who.stream()
                .mapToDouble(each -> shares.getOrDefault(each, 0.0))
                .min()
                .orElse(0);
        double nobody =
                1 - shares.values().stream().mapToDouble(Double::doubleValue).sum();
        var signs = new ArrayList<String>();
        steps(signs, kind + " believed>", share);
        steps(signs, kind + " nobody>", nobody);
        who.stream()
                .filter(each -> !shares.containsKey(each))
                .findFirst()
                .ifPresent(any -> signs.add(kind + " not near"));
        return signs;
    }

    private static void steps(List<String> signs, String name, double share) {
        double odds = Math.log((share + CERTAIN) / (1 - share + CERTAIN));
        IntStream.rangeClosed(LEAST, MOST).filter(number -> odds > number).forEach(number -> signs.add(name + number));
    }
}
