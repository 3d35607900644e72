package revnet.extract.time;

import java.util.Locale;

/** A step from one point of the narrative to another. */
final class Step {

    private static final int WEEK = 7;
    private static final int MONTHS = 12;
    private static final int LAST_SEASON = 24;

    private Step() {}

    /** How many years "the following", "the same", "the previous" year is away. */
    static int years(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "following", "next", "ensuing", "succeeding" -> 1;
            case "previous", "preceding", "prior" -> -1;
            default -> 0;
        };
    }

    /**
     * A number of units later, or earlier if it is negative; as finely as both the unit and the point allow.
     *
     * <p>A day counted from a point without a day is that point's month, approximately; a month counted from a point
     * without a month is its year, approximately.
     */
    static Timing from(Moment now, int count, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "year" -> Timing.at(Moment.of(now.year() == 0 ? 0 : now.year() + count));
            case "decade" -> Timing.about(Moment.of(now.year() + 10 * count));
            case "month" -> months(now, count);
            case "week" -> days(now, count * WEEK, count != 0);
            case "fortnight" -> days(now, count * 2 * WEEK, count != 0);
            case "spring", "summer", "autumn", "fall", "winter" -> season(now, count, Words.season(unit));
            default -> days(now, count, false);
        };
    }

    private static Timing months(Moment now, int count) {
        if (!now.hasMonth()) {
            return count == 0 ? Timing.at(now.yearOnly()) : Timing.about(now.yearOnly());
        }
        int month = now.month() - 1 + count;
        int year = now.year() == 0 ? 0 : now.year() + Math.floorDiv(month, MONTHS);
        return Timing.at(new Moment(year, Math.floorMod(month, MONTHS) + 1, 0));
    }

    private static Timing days(Moment now, int count, boolean rough) {
        if (now.exact()) {
            var day = Moment.of(now.date().plusDays(count));
            return rough ? Timing.about(day) : Timing.at(day);
        }
        if (now.day() > 0 && new Moment(0, now.month(), now.day() + count).valid()) {
            return Timing.at(new Moment(0, now.month(), now.day() + count));
        }
        return Timing.about(now.monthOnly());
    }

    private static Timing season(Moment now, int count, int season) {
        boolean still = count == 1 && now.hasMonth() && now.month() < (season - LAST_SEASON + 4) * 3;
        return Timing.at(new Moment(now.year() + (still ? 0 : count), season, 0));
    }
}
