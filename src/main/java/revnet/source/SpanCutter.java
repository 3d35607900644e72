package revnet.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the characters that a quote takes from the record into as few stretches as folding allows.
 *
 * <p>White space and one end-of-line hyphen may stand between two characters of a stretch although the quote leaves
 * them out, because folding takes them away again. A hyphen that the quote does take, but that folding would take away,
 * begins a stretch: without a letter before it, folding leaves it standing.
 */
final class SpanCutter {

    private static final int NOWHERE = -1;

    private final String record;
    private final List<Stretch> stretches = new ArrayList<>();
    private int from = NOWHERE;
    private int last = NOWHERE;
    private int bridged = NOWHERE;

    /**
     * Cuts for one quote.
     *
     * @param record what the offsets are of
     */
    SpanCutter(String record) {
        this.record = record;
    }

    /**
     * Takes the next character.
     *
     * @param here its offset in the record; not white space
     */
    void take(int here) {
        if (from != NOWHERE && !continues(here)) {
            close(Fold.isWord(record.codePointAt(here)));
        }
        if (from == NOWHERE) {
            from = here;
        }
        last = here;
    }

    /**
     * What was taken.
     *
     * @return stretches of the record, in the order in which their characters were taken
     */
    List<Stretch> stretches() {
        if (from != NOWHERE) {
            close(false);
        }
        return List.copyOf(stretches);
    }

    /** Ends the stretch; a hyphen at its end would fold away before a word, so it then stands alone. */
    private void close(boolean wordFollows) {
        boolean alone = wordFollows && from < last && Fold.isHyphen(record.charAt(last));
        if (alone) {
            stretches.add(new Stretch(from, last));
        }
        stretches.add(new Stretch(alone ? last : from, last + 1));
        from = NOWHERE;
        bridged = NOWHERE;
    }

    private boolean continues(int here) {
        if (here <= last || Fold.foldsAway(record, here)) {
            return false;
        }
        if (last + 1 < here && Fold.foldsAway(record, last + 1)) {
            return bridges(here);
        }
        return isBlank(last + 1, here);
    }

    /** Whether folding takes the hyphen after the last character away; it does not where it has just taken one. */
    private boolean bridges(int here) {
        boolean again = bridged == record.offsetByCodePoints(last + 1, -1);
        boolean blank = isBlank(last + 2, here);
        if (blank && !again) {
            bridged = here;
        }
        return blank && !again;
    }

    private boolean isBlank(int start, int end) {
        int i = start;
        while (i < end && Fold.isSpace(record.charAt(i))) {
            i++;
        }
        return i >= end;
    }
}
