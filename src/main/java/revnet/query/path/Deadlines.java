package revnet.query.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By which day one has to be anywhere to reach the end in order, within any number of hops: the latest departures of Wu et al.
 * 2014, "Path problems in temporal graphs", computed backward from the end, hop by hop.
 */
final class Deadlines {

    private final List<Map<String, LocalDate>> days = new ArrayList<>();

    /**
     * The deadlines.
     *
     * @param net the network
     * @param hops how many hops a way has at most
     * @param clock the order in time that it has to keep
     */
    Deadlines(Net net, int hops, Clock clock) {
        days.add(Map.of(net.to(), clock.end()));
        for (int hop = 1; hop <= hops; hop++) {
            days.add(later(net, days.get(hop - 1), clock));
        }
    }

    /** The day by which one has to be there, unless the end cannot be reached in order. */
    Optional<LocalDate> day(String at, int hops) {
        return Optional.ofNullable(days.get(hops).get(at));
    }

    private static Map<String, LocalDate> later(Net net, Map<String, LocalDate> fewer, Clock clock) {
        var more = new HashMap<>(fewer);
        fewer.forEach((at, day) -> {
            for (var link : net.of(at)) {
                clock.rule()
                        .departure(day, link.days())
                        .ifPresent(latest ->
                                more.merge(link.far(), latest, (one, other) -> one.isAfter(other) ? one : other));
            }
        });
        return more;
    }
}
