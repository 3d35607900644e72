package revnet.cli.draw;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * Days along a line.
 *
 * @param first the year at whose beginning it begins
 * @param last the year at whose end it ends
 * @param left where it begins, in pixels
 * @param right where it ends, in pixels
 */
record Axis(int first, int last, double left, double right) {

    private static final double DAYS = 365.25;
    private static final int TICKS = 8;

    double at(LocalDate day) {
        return at(day.getYear() + (day.getDayOfYear() - 1) / DAYS);
    }

    double at(double year) {
        return left + (right - left) * (year - first) / (last + 1 - first);
    }

    int[] ticks() {
        int step = step(last - first + 1, TICKS);
        return IntStream.rangeClosed(first, last + 1)
                .filter(year -> year % step == 0)
                .toArray();
    }

    /** The round number of years between marks, so that there are at most so many marks. */
    static int step(int years, int most) {
        return IntStream.iterate(1, power -> power * 10)
                .flatMap(power -> IntStream.of(power, 2 * power, 5 * power))
                .filter(step -> years <= (long) step * most)
                .findFirst()
                .orElse(years);
    }
}
