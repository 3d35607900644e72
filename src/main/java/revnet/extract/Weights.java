package revnet.extract;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What each sign is worth, as fitted to documents that readers have annotated: the coefficients of a logistic regression.
 */
public final class Weights {

    private static final String BIAS = "bias";
    private static final int SHARES = 5;
    private static final String THRESHOLD = "threshold";

    private final Map<String, Double> weights;

    /**
     * Weights.
     *
     * @param weights log odds by sign; {@code bias} is the log odds of a candidate without signs, {@code threshold} the
     *     probability from which on a tie is claimed
     */
    public Weights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * Reads weights.
     *
     * @param file tab-separated, columns {@code sign} and {@code weight}
     * @return the weights
     * @throws revnet.model.InvalidData if the file is missing or a line is wrong
     */
    public static Weights read(Path file) {
        var table = Tsv.read(file, "sign", "weight");
        var weights = new HashMap<String, Double>();
        table.rows().forEach(row -> weights.put(row.field(0), number(table, row)));
        return new Weights(weights);
    }

    private static double number(Tsv table, Tsv.Row row) {
        try {
            return Double.parseDouble(row.field(1));
        } catch (NumberFormatException e) {
            throw table.problem(row, "the weight must be a number, not '%s'".formatted(row.field(1)));
        }
    }

    /** The probability, from 0 to 1, that a tie with these signs is stated. */
    double probability(Collection<String> signs) {
        return 1 / (1 + Math.exp(-logOdds(signs)));
    }

    /** The same as log odds. */
    double logOdds(Collection<String> signs) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (var sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }

    /** The probability in fifths, from 0 to 4. */
    int share(Collection<String> signs) {
        return (int) Math.min(SHARES - 1, SHARES * probability(signs));
    }

    /** The probability from which on a tie is claimed. */
    double threshold() {
        return weights.getOrDefault(THRESHOLD, 0.5);
    }
}
