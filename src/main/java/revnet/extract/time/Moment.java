package revnet.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A point of the narrative's time, as finely as it is told.
 *
 * @param year 1500 to 2030, or 0 where it is not told
 * @param month 1 to 12, a season of EDTF from 21 (spring) to 24 (winter), or 0
 * @param day 1 to 31, or 0
 */
record Moment(int year, int month, int day) {

    private static final int MONTHS = 12;

    static Moment of(int year) {
        return new Moment(year, 0, 0);
    }

    static Moment of(LocalDate day) {
        return new Moment(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The point in EDTF, for example {@code 1922} or {@code 1922-02}; an unknown year is written with four X. */
    String edtf() {
        var text = new StringBuilder(year == 0 ? "XXXX" : String.valueOf(year));
        if (month > 0) {
            text.append("-%02d".formatted(month));
        }
        if (day > 0) {
            text.append("-%02d".formatted(day));
        }
        return text.toString();
    }

    /** Whether a month, not a season, is told. */
    boolean hasMonth() {
        return month > 0 && month <= MONTHS;
    }

    /** Whether year, month and day are told and there is such a day. */
    boolean exact() {
        return year > 0 && hasMonth() && day > 0 && YearMonth.of(year, month).isValidDay(day);
    }

    /** Whether what is told may be written down: no day without a month, none that the month has not. */
    boolean valid() {
        return day == 0 || (hasMonth() && day <= longest());
    }

    /** What is not told here taken from another point; the finer parts of the other are not taken. */
    Moment within(Moment other) {
        int filledMonth = month == 0 && day > 0 ? other.month : month;
        return new Moment(year == 0 ? other.year : year, filledMonth, day);
    }

    Moment yearOnly() {
        return new Moment(year, 0, 0);
    }

    Moment monthOnly() {
        return new Moment(year, month, 0);
    }

    /** The day; only where it is exact. */
    LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    private int longest() {
        return year > 0
                ? YearMonth.of(year, month).lengthOfMonth()
                : YearMonth.of(2000, month).lengthOfMonth();
    }
}
