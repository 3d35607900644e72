package revnet.fit;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each sign is worth.
 *
 * @param bias the log odds of a tie without signs
 * @param bySign what a sign adds to the log odds
 */
public record Coefficients(double bias, SortedMap<String, Double> bySign) {

    /** Copies the map. */
    public Coefficients {
        bySign = Collections.unmodifiableSortedMap(new TreeMap<>(bySign));
    }

    /** The probability, from 0 to 1, that a tie with these signs is right. */
    double probability(Collection<String> signs) {
        double odds = bias;
        for (var sign : signs) {
            odds += bySign.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
