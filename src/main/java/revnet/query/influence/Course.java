package revnet.query.influence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.model.Entity;

/**
 * How somebody's standing went through the years. The standing in a year is the share of all others in that year's
 * ranking that one is ahead of, those with an equal score counting half; 0 where one is not in it. Unlike the scores it
 * can be compared between networks of different size.
 *
 * @param entity who
 * @param points the standing in every year, in order
 */
public record Course(Entity entity, List<Point> points) {

    /** Copies the points. */
    public Course {
        points = List.copyOf(points);
    }

    /**
     * The year of the steepest rise.
     *
     * @return the change from the year before, the first of equals; empty if there was none
     */
    public Optional<Change> rise() {
        return changes()
                .filter(change -> change.by() > 0)
                .max(Comparator.comparingDouble(Change::by)
                        .thenComparing(Comparator.comparingInt(Change::year).reversed()));
    }

    /**
     * The year of the steepest fall.
     *
     * @return the change from the year before, the first of equals; empty if there was none
     */
    public Optional<Change> fall() {
        return changes()
                .filter(change -> change.by() < 0)
                .min(Comparator.comparingDouble(Change::by).thenComparingInt(Change::year));
    }

    private Stream<Change> changes() {
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Change(
                        points.get(i).year(),
                        Figures.rounded(
                                points.get(i).standing() - points.get(i - 1).standing())));
    }

    /**
     * A year.
     *
     * @param year the year
     * @param standing from 0, behind all others or not there, to 1, ahead of all others
     */
    public record Point(int year, double standing) {}

    /**
     * A change from one year to the next.
     *
     * @param year the later year
     * @param by how much the standing changed, from -1 to 1
     */
    public record Change(int year, double by) {}
}
