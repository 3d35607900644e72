package revnet.source;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of printed page numbers: "17", "– 17 –", "Page 17", "17 of 32", or beside a running head. */
final class PageNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?i:(?:page|p\\.)\\s+)?[-–—]?\\s*(\\d{1,3})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[-–—]?");
    private static final Pattern BESIDE = Pattern.compile("(\\d{1,3})\\b\\D+|\\D+\\b(\\d{1,3})");
    private static final int LONGEST = 20;

    private PageNumbers() {}

    /** Whether a line holds nothing but a page number. */
    static boolean isNumber(String record, Stretch line) {
        return of(record, line).isPresent();
    }

    /** The page number that a line is. */
    static OptionalInt of(String record, Stretch line) {
        var core = line.strip(record);
        if (core.end() - core.start() > LONGEST) {
            return OptionalInt.empty();
        }
        Matcher matcher = NUMBER.matcher(core.of(record));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** The page number at either end of a running head. */
    static OptionalInt beside(String record, Stretch head) {
        Matcher matcher = BESIDE.matcher(head.strip(record).of(record));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return OptionalInt.of(Integer.parseInt(number));
    }
}
