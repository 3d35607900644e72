package revnet.cli;

import java.util.Locale;

/** What extracted claims are written as. */
enum ClaimFormat {
    /** A line of JSON a claim, for programs. */
    JSONL,
    /** Text for a terminal. */
    TABLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
