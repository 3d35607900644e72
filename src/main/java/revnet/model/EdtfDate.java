package revnet.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): {@code 1922}, {@code 1922-02}, {@code 1919/1921},
 * {@code 192X}, {@code 1930~}, {@code 1924?}, {@code ../1923}.
 *
 * @param text the date as written
 */
public record EdtfDate(String text) {

    private static final Pattern POINT = Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2})(?:-(\\d{2}))?)?[?~%]?");

    /** Refuses what is no date. */
    public EdtfDate {
        check(text);
    }

    /**
     * Reads a date.
     *
     * @param text in EDTF
     * @return the date
     * @throws IllegalArgumentException if it is not EDTF
     */
    public static EdtfDate parse(String text) {
        return new EdtfDate(text);
    }

    /**
     * The first day that it may mean.
     *
     * @return the day, or empty where the beginning is open or unknown
     */
    public Optional<LocalDate> earliest() {
        var start = text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
        return open(start) ? Optional.empty() : Optional.of(bounds(start)[0]);
    }

    /**
     * The last day that it may mean.
     *
     * @return the day, or empty where the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        var end = text.substring(text.indexOf('/') + 1);
        return open(end) ? Optional.empty() : Optional.of(bounds(end)[1]);
    }

    private static void check(String text) {
        for (var end : text.split("/", -1)) {
            if (!open(end)) {
                bounds(end);
            }
        }
    }

    private static boolean open(String end) {
        return end.isEmpty() || "..".equals(end);
    }

    private static LocalDate[] bounds(String point) {
        var match = POINT.matcher(point);
        if (!match.matches()) {
            throw new IllegalArgumentException("not an EDTF date: '%s'".formatted(point));
        }
        try {
            int first = Integer.parseInt(match.group(1).replace('X', '0'));
            int last = Integer.parseInt(match.group(1).replace('X', '9'));
            if (match.group(2) == null) {
                return new LocalDate[] {LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)};
            }
            var month = YearMonth.of(first, Integer.parseInt(match.group(2)));
            if (match.group(3) == null) {
                return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
            }
            var day = month.atDay(Integer.parseInt(match.group(3)));
            return new LocalDate[] {day, day};
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an EDTF date: '%s'".formatted(point), e);
        }
    }
}
