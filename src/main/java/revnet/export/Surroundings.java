package revnet.export;

import java.util.Optional;

/**
 * What stands before and after a quote, which tells it from the same words elsewhere.
 *
 * @param prefix up to 32 code points before it
 * @param suffix up to 32 code points after it
 */
record Surroundings(String prefix, String suffix) {

    private static final int LENGTH = 32;

    /** What surrounds a quote in its passage; empty if the passage does not have it, or has it more than once. */
    static Optional<Surroundings> of(String quote, String passage) {
        int start = passage.indexOf(quote);
        if (start < 0 || passage.indexOf(quote, start + 1) >= 0) {
            return Optional.empty();
        }
        var before = passage.substring(0, start);
        var after = passage.substring(start + quote.length());
        int lead = before.codePointCount(0, before.length());
        int trail = after.codePointCount(0, after.length());
        return Optional.of(new Surroundings(
                before.substring(before.offsetByCodePoints(0, Math.max(0, lead - LENGTH))),
                after.substring(0, after.offsetByCodePoints(0, Math.min(trail, LENGTH)))));
    }
}
