package revnet.query.influence;

import java.util.List;

/**
 * Who mattered in a year.
 *
 * @param year the year
 * @param nodes how many entities were tied in it
 * @param ties how many pairs
 * @param rows the first ranks
 */
public record YearRanking(int year, int nodes, int ties, List<Standing> rows) {

    /** Copies the rows. */
    public YearRanking {
        rows = List.copyOf(rows);
    }
}
