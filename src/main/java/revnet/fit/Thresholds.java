package revnet.fit;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import revnet.evaluate.Tally;

/**
 * What would be claimed of held-out documents from which probability on. Several guesses at one tie of a document are
 * one claim, the most probable of them.
 */
final class Thresholds {

    private static final int HUNDREDTHS = 100;
    private static final int SHOWN = 5;

    private final Collection<Guess> claims;
    private final int wanted;

    /**
     * Thresholds.
     *
     * @param guesses all that might be claimed
     * @param wanted how many distinct claims the gold holds
     */
    Thresholds(List<Guess> guesses, int wanted) {
        var best = new LinkedHashMap<Tie, Guess>();
        for (var guess : guesses) {
            if (guess.example().claimable()) {
                var tie = new Tie(guess.example().document(), guess.example().tie());
                best.merge(tie, guess, BinaryOperator.maxBy(Comparator.comparingDouble(Guess::probability)));
            }
        }
        this.claims = best.values();
        this.wanted = wanted;
    }

    /** What makes a claim distinct. */
    private record Tie(String document, String tie) {}

    /** What would be claimed from this probability on. */
    Step at(double threshold) {
        var claimed = claims.stream()
                .filter(guess -> guess.probability() >= threshold)
                .toList();
        int right =
                (int) claimed.stream().filter(guess -> guess.example().right()).count();
        return new Step(threshold, new Tally(wanted, claimed.size(), right));
    }

    /** From 0.05 to 0.95. */
    List<Step> steps() {
        return IntStream.range(1, HUNDREDTHS / SHOWN)
                .mapToObj(i -> at((double) (i * SHOWN) / HUNDREDTHS))
                .toList();
    }

    /**
     * The lowest hundredth from which on claims are precise enough; if there is none, the one with the most precise
     * claims, the lowest of several.
     */
    Step choose(double precision) {
        var all = IntStream.range(1, HUNDREDTHS)
                .mapToObj(i -> at((double) i / HUNDREDTHS))
                .toList();
        Comparator<Step> byPrecision =
                Comparator.comparingDouble(step -> step.tally().precision());
        return all.stream()
                .filter(step -> step.tally().precision() >= precision)
                .findFirst()
                .orElseGet(() -> all.stream()
                        .max(byPrecision.thenComparing(
                                Comparator.comparingDouble(Step::threshold).reversed()))
                        .orElseThrow());
    }
}
