package revnet.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.model.EdtfParser.Bounds;

/** The year, month and day of an EDTF date, where digits may be missing: which ones they may be. */
final class EdtfPoint {

    /** Year, month and day with qualifiers before and after each, digits or X for a digit that is not known. */
    static final Pattern DATE = Pattern.compile("[?~%]?(?<sign>-(?!0000))?(?<year>[0-9X]{4})"
            + "(?:S(?<digits>[1-9])(?![?~%]?-))?[?~%]?"
            + "(?:-[?~%]?(?<month>[0-9X]{2})[?~%]?(?:-[?~%]?(?<day>[0-9X]{2})[?~%]?)?)?");

    /** A year of more than four digits, or with an exponent. */
    static final Pattern LONG_YEAR = Pattern.compile(
            "Y(?<sign>-)?(?:(?<year>[1-9]\\d{4,})|(?<base>[1-9]\\d*)E(?<exponent>\\d{1,2}))(?:S(?<digits>[1-9]\\d?))?[?~%]?");

    private static final String UNKNOWN = "X";
    private static final int FIRST_SEASON = 21;

    /** First month and number of months of the groupings 21 to 41. */
    private static final List<Part> SEASONS = Stream.of(
                    seasons(3, 3, 6, 9, 12),
                    seasons(3, 3, 6, 9, 12),
                    seasons(3, 9, 12, 3, 6),
                    seasons(3, 1, 4, 7, 10),
                    seasons(4, 1, 5, 9),
                    seasons(6, 1, 7))
            .flatMap(List::stream)
            .toList();

    private EdtfPoint() {}

    /** The years that a four-digit year may mean, in order. */
    static List<Integer> years(Matcher date) {
        var year = date.group("year");
        var mask = date.group("digits") == null ? year : rounded(year, Integer.parseInt(date.group("digits")));
        var known = mask.contains(UNKNOWN)
                ? IntStream.rangeClosed(0, 9999).filter(number -> fits(mask, number))
                : IntStream.of(Integer.parseInt(mask));
        return known.map(number -> date.group("sign") == null ? number : -number)
                .sorted()
                .boxed()
                .toList();
    }

    /** The year that a long year means, as far as its significant digits go. */
    static Optional<Bounds> longYear(Matcher year) {
        var digits = year.group("year") != null
                ? year.group("year")
                : year.group("base") + "0".repeat(Integer.parseInt(year.group("exponent")));
        var mask = year.group("digits") == null ? digits : rounded(digits, Integer.parseInt(year.group("digits")));
        int sign = year.group("sign") == null ? 1 : -1;
        var low = new BigInteger(mask.replace('X', '0'));
        var high = new BigInteger(mask.replace('X', '9'));
        if (high.compareTo(BigInteger.valueOf(Year.MAX_VALUE)) > 0) {
            return Optional.empty();
        }
        int one = sign * low.intValueExact();
        int other = sign * high.intValueExact();
        return Optional.of(
                new Bounds(LocalDate.of(Math.min(one, other), 1, 1), LocalDate.of(Math.max(one, other), 12, 31)));
    }

    /** The months that two digits may mean, or the season; empty if there is none. */
    static List<Part> months(String digits) {
        int season = digits.contains(UNKNOWN) ? -1 : Integer.parseInt(digits) - FIRST_SEASON;
        return season >= 0 && season < SEASONS.size()
                ? List.of(SEASONS.get(season))
                : IntStream.rangeClosed(1, 12)
                        .filter(month -> fits(digits, month))
                        .mapToObj(month -> new Part(month, 1))
                        .toList();
    }

    /** From the first day of the first of the months to the last day of the last one. */
    static Bounds months(List<Integer> years, List<Part> months) {
        var last = months.get(months.size() - 1);
        return new Bounds(
                YearMonth.of(years.get(0), months.get(0).first()).atDay(1),
                YearMonth.of(years.get(years.size() - 1), last.first())
                        .plusMonths(last.length() - 1L)
                        .atEndOfMonth());
    }

    /** The first and the last day that exists in one of the months of one of the years. */
    static Optional<Bounds> days(List<Integer> years, List<Part> months, String digits) {
        var days = IntStream.rangeClosed(1, 31)
                .filter(day -> fits(digits, day))
                .boxed()
                .toList();
        var first = first(years, months, days);
        var last = first(reversed(years), reversed(months), reversed(days));
        return first.isPresent() ? Optional.of(new Bounds(first, last)) : Optional.empty();
    }

    private static Optional<LocalDate> first(List<Integer> years, List<Part> months, List<Integer> days) {
        return years.stream()
                .flatMap(year -> months.stream().map(month -> YearMonth.of(year, month.first())))
                .flatMap(month -> days.stream().filter(month::isValidDay).map(month::atDay))
                .findFirst();
    }

    private static <T> List<T> reversed(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    /** Whether a number may be meant by digits of which some are X. */
    private static boolean fits(String mask, int number) {
        var digits = String.valueOf(number);
        var padded = "0".repeat(mask.length() - digits.length()) + digits;
        return IntStream.range(0, mask.length())
                .allMatch(i -> mask.charAt(i) == 'X' || mask.charAt(i) == padded.charAt(i));
    }

    private static String rounded(String digits, int significant) {
        return significant >= digits.length()
                ? digits
                : digits.substring(0, significant) + UNKNOWN.repeat(digits.length() - significant);
    }

    private static List<Part> seasons(int length, int... first) {
        return IntStream.of(first).mapToObj(month -> new Part(month, length)).toList();
    }

    /**
     * Some months of a year in a row.
     *
     * @param first the first of them, from 1 to 12
     * @param length how many
     */
    record Part(int first, int length) {

        boolean month() {
            return length == 1;
        }
    }
}
