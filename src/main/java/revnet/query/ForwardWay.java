package revnet.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.model.Entity;
import revnet.model.EntityId;

/**
 * Searches the shortest way on which every tie may have held when, or after, the one before it began. Cypher cannot ask
 * for it: a shortest way need not go forward in time where a longer one does. So the search goes step by step from the
 * entities reached, and keeps for each the earliest day on which it can be reached.
 */
final class ForwardWay {

    private static final CypherFile TIES = CypherFile.load("query/dated-ties.cypher");

    private final Graph graph;
    private final Map<String, Object> bounds;
    private final Map<EntityId, Arrival> reached = new HashMap<>();

    /** A search over the ties that keep some bounds: relations, certainties, time. */
    ForwardWay(Graph graph, Map<String, Object> bounds) {
        this.graph = graph;
        this.bounds = bounds;
    }

    Optional<Arrival> search(Entity from, Entity to, int maxHops) {
        var start = new Arrival(from, LocalDate.MIN, null, null);
        reached.put(from.id(), start);
        Map<EntityId, Arrival> frontier = Map.of(from.id(), start);
        for (int hop = 0; hop < maxHops && !frontier.isEmpty() && !reached.containsKey(to.id()); hop++) {
            frontier = step(frontier);
        }
        return Optional.ofNullable(reached.get(to.id()));
    }

    private Map<EntityId, Arrival> step(Map<EntityId, Arrival> frontier) {
        var parameters = new HashMap<>(bounds);
        parameters.put(
                "entities",
                frontier.keySet().stream().sorted().map(EntityId::value).toList());
        var next = new TreeMap<EntityId, Arrival>();
        for (var row : graph.read(TIES, parameters)) {
            var near = frontier.get(new EntityId(row.text("near")));
            if (near != null) {
                near.by(row).filter(this::earlier).ifPresent(arrival -> {
                    reached.put(arrival.entity.id(), arrival);
                    next.put(arrival.entity.id(), arrival);
                });
            }
        }
        return next;
    }

    private boolean earlier(Arrival arrival) {
        var known = reached.get(arrival.entity.id());
        return known == null || arrival.day.isBefore(known.day);
    }

    /**
     * An entity, and how it can be reached.
     *
     * @param entity the entity
     * @param day the earliest day
     * @param before where the last step came from; none at the start
     * @param tie the tie that the last step walked; none at the start
     */
    record Arrival(
            Entity entity,
            LocalDate day,
            @Nullable Arrival before,
            @Nullable Row tie) {

        /** Where a tie leads from here, unless it ended before. */
        Optional<Arrival> by(Row row) {
            if (row.date("to").filter(end -> end.isBefore(day)).isPresent()) {
                return Optional.empty();
            }
            var begin = row.date("from").filter(from -> from.isAfter(day)).orElse(day);
            return Optional.of(new Arrival(
                    Values.entity(row, "far"), begin, this, row.row("tie").orElseThrow()));
        }

        List<Entity> nodes() {
            var nodes = before == null ? new ArrayList<Entity>() : new ArrayList<>(before.nodes());
            nodes.add(entity);
            return nodes;
        }

        List<Row> ties() {
            var ties = before == null ? new ArrayList<Row>() : new ArrayList<>(before.ties());
            if (tie != null) {
                ties.add(tie);
            }
            return ties;
        }
    }
}
