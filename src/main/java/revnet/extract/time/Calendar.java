package revnet.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Old Style and New Style: the Julian calendar, which Russia kept until 31 January 1918, and the Gregorian.
 *
 * <p>Where a text gives a day in both styles, the claim's date is the New Style one; where it marks a day as Old Style
 * and gives no other, the day is converted. A day that is not marked stays as written, since nothing says which
 * calendar the writer used. The distance is the proleptic one: ten days until 28 February 1700 (Julian), then eleven,
 * twelve from 1800, thirteen from 1900 (Explanatory Supplement to the Astronomical Almanac, 3rd ed., section 15.4).
 */
final class Calendar {

    private static final int CENTURY = 100;
    private static final int FIRST_TO_DIFFER = 1700;
    private static final int TEN = 10;

    private Calendar() {}

    /** The Gregorian day that a Julian one is. */
    static Moment newStyle(Moment julian) {
        return julian.exact() ? Moment.of(julian.date().plusDays(distance(julian.date()))) : julian;
    }

    /** Which of two days is the New Style of the other; empty if neither is. */
    static Optional<Moment> newStyle(Moment one, Moment other) {
        if (!one.exact() || !other.exact()) {
            return Optional.empty();
        }
        var early = one.date().isBefore(other.date()) ? one : other;
        var late = early.equals(one) ? other : one;
        long days = ChronoUnit.DAYS.between(early.date(), late.date());
        return Math.abs(days - distance(early.date())) <= 1 ? Optional.of(late) : Optional.empty();
    }

    /** How many days the Julian calendar is behind on a Julian day. */
    private static int distance(LocalDate julian) {
        int year = julian.getMonthValue() > 2 ? julian.getYear() : julian.getYear() - 1;
        int distance = TEN;
        for (int century = FIRST_TO_DIFFER; century <= year; century += CENTURY) {
            distance += century % (4 * CENTURY) == 0 ? 0 : 1;
        }
        return distance;
    }
}
