package revnet.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import revnet.model.Entity;
import revnet.model.EntityId;

/**
 * All entities, and all that ties them.
 *
 * @param entities in the order of their ids
 * @param edges in the order of their ends, relations and times
 */
public record Network(List<Entity> entities, List<Edge> edges) {

    /** Copies the lists, and refuses an edge to something that is not there. */
    public Network {
        entities = List.copyOf(entities);
        edges = List.copyOf(edges);
        var known = names(entities).keySet();
        for (var edge : edges) {
            if (!known.containsAll(List.of(edge.tie().subject(), edge.tie().object()))) {
                throw new IllegalArgumentException("a network needs both ends of %s".formatted(edge.tie()));
            }
        }
    }

    /**
     * What the entities are called.
     *
     * @return the preferred name of each, by its id
     */
    public Map<EntityId, String> names() {
        return names(entities);
    }

    private static Map<EntityId, String> names(List<Entity> entities) {
        return entities.stream().collect(Collectors.toMap(Entity::id, Entity::name));
    }
}
