package revnet.evaluate;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file says of a claim besides its ends.
 *
 * @param date in EDTF, as written
 * @param certainty the word for it; {@code asserted} where the file gives none
 * @param quote the words that say it
 */
record Said(Optional<String> date, String certainty, Optional<String> quote) {

    /** The certainty of a claim that gives none. */
    static final String ASSERTED = "asserted";

    private static final String DENIED = "denied";
    private static final Pattern DOUBT = Pattern.compile("[?~%]");

    boolean denied() {
        return DENIED.equals(certainty);
    }

    /** Whether the dates are the same, however sure of them the two are. */
    boolean sameDate(Said other) {
        return sure(date).equals(sure(other.date));
    }

    private static String sure(Optional<String> date) {
        return DOUBT.matcher(date.orElse("")).replaceAll("");
    }
}
