package revnet.fit;

import revnet.model.UsageError;

/**
 * How weights are fitted.
 *
 * @param subject what the weights are for
 * @param precision the share of claims, or of pronouns, that should be right, above 0 and at most 1
 * @param cost how much a wrong example costs against large weights, above 0: liblinear's C
 * @param seed decides which documents are held out together
 */
public record Settings(Subject subject, double precision, double cost, long seed) {

    /** Refuses what cannot be aimed at. */
    public Settings {
        if (!(precision > 0 && precision <= 1)) {
            throw new UsageError("A precision lies above 0 and is at most 1, which %s does not.".formatted(precision));
        }
        if (!(cost > 0 && cost <= Double.MAX_VALUE)) {
            throw new UsageError("A cost is a number above 0, not %s; 0.03 is usual.".formatted(cost));
        }
    }
}
