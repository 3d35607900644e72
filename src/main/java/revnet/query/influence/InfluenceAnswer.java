package revnet.query.influence;

import java.util.List;

/**
 * Who mattered, and by what that was measured.
 *
 * @param measured what the figures are of
 * @param rows the ranking of the whole time
 * @param years the ranking of each year, if asked for, from the first to the last year of a dated tie. A tie is of every
 *     year in which its date lets it have held; an undated tie is of none
 * @param courses how those in the ranking stood through the years, in its order, if asked for
 */
public record InfluenceAnswer(Measured measured, List<Standing> rows, List<YearRanking> years, List<Course> courses) {

    /** Copies the lists. */
    public InfluenceAnswer {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
        courses = List.copyOf(courses);
    }
}
