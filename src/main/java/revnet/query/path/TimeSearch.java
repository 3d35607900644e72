package revnet.query.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import revnet.query.TimeRule;
import revnet.query.path.TimeOrder.Merit;

/**
 * Searches the ways that go forward in time: the shortest, the shortest that is certain, the one with the earliest arrival
 * and the one with the latest departure. The days are those of Wu et al. 2014, "Path problems in temporal
 * graphs", within a number of hops; the ways to them are the shortest that keep them.
 */
final class TimeSearch {

    private final Net all;
    private final Net dated;
    private final int maxHops;
    private final List<String> through;
    private final Clock clock;

    /**
     * A search.
     *
     * @param net ties that hold all ways of up to so many hops
     * @param maxHops how many hops a way has at most
     * @param through the ids of those that a way has to meet
     * @param clock when it may set out and arrive
     */
    TimeSearch(Net net, int maxHops, List<String> through, Clock clock) {
        this.all = net;
        this.dated = net.where(link -> link.days().dated());
        this.maxHops = maxHops;
        this.through = through;
        this.clock = clock;
    }

    /** The ways with their merits, in the order of these; none if there is none in order. */
    Map<Way, List<Merit>> ways() {
        var ways = new LinkedHashMap<Way, List<Merit>>();
        put(ways, Merit.SHORTEST, shortest(all, clock.of(TimeRule.POSSIBLE)));
        put(ways, Merit.CERTAIN, shortest(dated, clock.of(TimeRule.CERTAIN)));
        put(ways, Merit.EARLIEST, earliest());
        put(ways, Merit.LATEST, latest());
        return ways;
    }

    private static void put(Map<Way, List<Merit>> ways, Merit merit, Optional<Way> way) {
        way.ifPresent(
                found -> ways.computeIfAbsent(found, same -> new ArrayList<>()).add(merit));
    }

    private Optional<Way> shortest(Net net, Clock time) {
        return new WaySearch(net, Aim.SHORTEST, maxHops, through, Optional.of(time))
                .best(1).stream().findFirst();
    }

    private Optional<Way> earliest() {
        var days = days(link -> later(link.days().first(), clock.start()), Comparator.naturalOrder());
        return first(days, clock::until);
    }

    private Optional<Way> latest() {
        var days = days(link -> earlier(link.days().last(), clock.end()), Comparator.reverseOrder());
        return first(days, clock::since);
    }

    /** The way for the first of some days for which there is one; where there is one, there is for all that follow. */
    private Optional<Way> first(List<LocalDate> days, Function<LocalDate, Clock> times) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean found = possible(times.apply(days.get(middle)));
            low = found ? low : middle + 1;
            high = found ? middle : high;
        }
        return low < days.size() ? shortest(dated, times.apply(days.get(low))) : Optional.empty();
    }

    private boolean possible(Clock time) {
        return through.isEmpty()
                ? new Deadlines(dated, maxHops, time)
                        .day(dated.from(), maxHops)
                        .filter(day -> !day.isBefore(time.start()))
                        .isPresent()
                : shortest(dated, time).isPresent();
    }

    private List<LocalDate> days(Function<Link, LocalDate> day, Comparator<LocalDate> order) {
        return dated.links().values().stream()
                .flatMap(List::stream)
                .map(day)
                .filter(known -> !known.isBefore(clock.start()) && !known.isAfter(clock.end()))
                .distinct()
                .sorted(order)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
