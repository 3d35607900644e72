package revnet.evaluate;

import java.util.Locale;

/**
 * A claim that was missed or is wrong.
 *
 * @param kind which of the two
 * @param subject the one end: a gold id if it was missed, a name if it is wrong
 * @param relation the relation's name
 * @param object the other end
 * @param quote the words; empty if none are given
 */
public record Mistake(Kind kind, String subject, String relation, String object, String quote) {

    /** What went wrong. */
    public enum Kind {
        /** Readers wrote it down and nobody claimed it. */
        MISSED,
        /** It was claimed and readers did not write it down. */
        WRONG;

        /**
         * The word used in answers.
         *
         * @return the constant's name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
