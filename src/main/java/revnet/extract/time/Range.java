package revnet.extract.time;

import java.util.Optional;
import java.util.regex.Pattern;

/** An interval whose ends complete each other: "3 to 5 May 1921", "1919–21". */
final class Range {

    private static final Pattern YEAR = Pattern.compile(Words.YEAR);
    private static final Pattern LAST_FIGURES = Pattern.compile("\\d\\d?");
    private static final int CENTURY = 100;
    private static final int DECADE = 10;

    private Range() {}

    /**
     * The interval from one point to another.
     *
     * @param left the words of its beginning
     * @param right the words of its end
     * @param coordinated whether the two are only coordinated ("July and August 1935"); two years then are no interval
     */
    static Optional<Timing> of(String left, String right, boolean coordinated, Clock clock) {
        var from = Words.moment(left, clock);
        var to = end(from, right, clock);
        boolean unfounded = to.year() == 0 && (to.month() == 0 || (from.month() == 0 && from.year() > 0));
        if (unfounded || (coordinated && from.year() > 0)) {
            return Optional.empty();
        }
        var whole = to.within(from).within(clock.now().orElse(Moment.of(0)));
        var begin = from.within(whole);
        return ordered(begin, whole)
                ? Optional.of(new Timing(begin.edtf() + "/" + whole.edtf(), whole))
                : Optional.empty();
    }

    /** The end: a year of two figures behind a year, a day behind a month, else what it says itself. */
    private static Moment end(Moment from, String right, Clock clock) {
        if (from.month() == 0 && from.year() > 0 && LAST_FIGURES.matcher(right).matches()) {
            int unit = right.length() == 2 ? CENTURY : DECADE;
            return Moment.of(from.year() - from.year() % unit + Integer.parseInt(right));
        }
        var to = Words.moment(right, clock);
        boolean bareYear = YEAR.matcher(right.strip()).matches();
        return to.month() == 0 && !bareYear ? new Moment(to.year(), from.month(), to.day()) : to;
    }

    private static boolean ordered(Moment from, Moment to) {
        boolean daily = from.day() > 0;
        boolean alike = daily == (to.day() > 0) && (!daily || from.month() > 0);
        return alike && told(from) && told(to) && rank(from) < rank(to);
    }

    private static boolean told(Moment moment) {
        return moment.valid() && moment.year() > 0;
    }

    private static int rank(Moment moment) {
        return (moment.year() * CENTURY + moment.month()) * CENTURY + moment.day();
    }
}
