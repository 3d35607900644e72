package revnet.query.influence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import revnet.model.EdtfDate;
import revnet.model.EntityType;
import revnet.model.UsageError;
import revnet.query.TieFilter;

/**
 * Ties year by year, from the first to the last year that a tie's date names. A tie is of every year in which its date
 * lets it have held, so a tie of {@code 1919/1921} is of three years, and one that began in 1919 and has no end of all
 * years from then on.
 *
 * @param ties the ties
 * @param first the first year
 * @param last the last year; before the first if there is none
 */
record Years(List<DatedTie> ties, int first, int last) {

    private static final int MOST = 400;

    Years {
        ties = List.copyOf(ties);
        if ((long) last - first >= MOST) {
            throw new UsageError(
                    "The ties are dated from %d to %d, which are too many years; give a beginning and an end."
                            .formatted(first, last));
        }
    }

    static Years of(List<DatedTie> ties, TieFilter filter) {
        var named = ties.stream()
                .flatMap(tie -> Stream.concat(tie.from().stream(), tie.to().stream()))
                .mapToInt(LocalDate::getYear)
                .summaryStatistics();
        if (named.getCount() == 0) {
            return new Years(ties, 1, 0);
        }
        int first = year(filter.since().flatMap(EdtfDate::earliest), named.getMin());
        int last = year(filter.until().flatMap(EdtfDate::latest), named.getMax());
        return new Years(ties, Math.max(first, named.getMin()), Math.min(last, named.getMax()));
    }

    /** Measures every year; neighbouring years with the same ties have the same figures and are measured once. */
    List<Year> measure(Measuring measuring, Set<EntityType> kinds) {
        var years = new ArrayList<Year>();
        List<DatedTie> before = List.of();
        var figures = measuring.of(before);
        for (int i = first; i <= last; i++) {
            int year = i;
            var now = ties.stream().filter(tie -> tie.mayHoldIn(year)).toList();
            figures = now.equals(before) ? figures : measuring.of(now);
            before = now;
            var network = figures.network();
            years.add(new Year(year, network.nodes().size(), network.edges().size(), figures.ranking(kinds)));
        }
        return years;
    }

    private static int year(Optional<LocalDate> day, int otherwise) {
        return day.map(LocalDate::getYear).orElse(otherwise);
    }

    /**
     * A year.
     *
     * @param number which
     * @param nodes how many were tied
     * @param ties how many pairs were
     * @param ranking everybody of the kinds asked for
     */
    record Year(int number, int nodes, int ties, List<Standing> ranking) {}
}
