package revnet.query.influence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Relation;
import revnet.query.TimeRule;

/**
 * Searches the earliest arrivals. Whoever arrives earlier can wait and go on as one who arrives later, so that, as in
 * Dijkstra's search, the earliest that is left is final.
 */
final class Reach {

    private static final Comparator<Stop> EARLIEST = Comparator.comparing(Stop::day)
            .thenComparingInt(Stop::hops)
            .thenComparing(stop -> stop.at().id())
            .thenComparing(Stop::viaId)
            .thenComparing(Stop::byName);

    private final Map<EntityId, List<Step>> steps = new HashMap<>();
    private final LocalDate start;
    private final LocalDate end;

    /**
     * A search.
     *
     * @param ties the dated ties
     * @param start the day on which it sets out
     * @param end the last day on which anything may arrive
     */
    Reach(List<DatedTie> ties, LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
        for (var tie : ties) {
            add(tie.subject(), new Step(tie, tie.object()));
            add(tie.object(), new Step(tie, tie.subject()));
        }
    }

    /** Everybody who could be reached, the earliest first, then by id. */
    List<Arrival> from(Entity entity) {
        var certain = search(entity, TimeRule.CERTAIN);
        return search(entity, TimeRule.POSSIBLE).values().stream()
                .flatMap(stop -> stop
                        .arrival(Optional.ofNullable(certain.get(stop.at().id()))
                                .map(Stop::day)
                                .filter(day -> !day.equals(LocalDate.MAX)))
                        .stream())
                .sorted(Comparator.comparing(
                                (Arrival arrival) -> arrival.possible().orElse(LocalDate.MIN))
                        .thenComparing(arrival -> arrival.entity().id()))
                .toList();
    }

    private Map<EntityId, Stop> search(Entity from, TimeRule rule) {
        var reached = new TreeMap<EntityId, Stop>();
        var next = new PriorityQueue<>(EARLIEST);
        next.add(new Stop(from, start, 0, null, null));
        while (!next.isEmpty()) {
            var stop = next.remove();
            if (reached.putIfAbsent(stop.at().id(), stop) == null) {
                steps.getOrDefault(stop.at().id(), List.of())
                        .forEach(step -> rule.arrival(stop.day(), step.tie().days())
                                .filter(day -> !day.isAfter(end))
                                .ifPresent(day -> next.add(stop.then(step, day))));
            }
        }
        return reached;
    }

    private void add(Entity from, Step step) {
        steps.computeIfAbsent(from.id(), id -> new ArrayList<>()).add(step);
    }

    /**
     * A tie, walked.
     *
     * @param tie the tie
     * @param to where it leads
     */
    private record Step(DatedTie tie, Entity to) {}

    /**
     * Somebody reached.
     *
     * @param at who
     * @param day when
     * @param hops by how many steps
     * @param via who came before; none at the start
     * @param by the tie of the last step; none at the start
     */
    private record Stop(
            Entity at,
            LocalDate day,
            int hops,
            @Nullable Entity via,
            @Nullable Relation by) {

        Stop then(Step step, LocalDate arrival) {
            return new Stop(step.to(), arrival, hops + 1, at, step.tie().relation());
        }

        String viaId() {
            return via == null ? "" : via.id().value();
        }

        String byName() {
            return by == null ? "" : by.name();
        }

        Optional<Arrival> arrival(Optional<LocalDate> certain) {
            return via == null || by == null
                    ? Optional.empty()
                    : Optional.of(new Arrival(
                            at,
                            Optional.of(day).filter(known -> !known.equals(LocalDate.MIN)),
                            certain,
                            hops,
                            via,
                            by));
        }
    }
}
