package revnet.query.path;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;

/** What lies around an entity, ring by ring: a search in breadth, of which each step asks the graph once. */
final class Ball {

    private static final CypherFile TIES = CypherFile.load("query/ties-around.cypher");
    private static final CypherFile ENTITIES = CypherFile.load("query/entities-around.cypher");

    private final Graph graph;
    private final Map<String, Object> bounds;
    private final Set<String> seen = new HashSet<>();
    private Set<String> rim;
    private int radius;

    /**
     * The point itself.
     *
     * @param graph where to look
     * @param bounds what the statement takes but for the entities
     * @param centre the id of the entity
     */
    Ball(Graph graph, Map<String, Object> bounds, String centre) {
        this.graph = graph;
        this.bounds = bounds;
        this.rim = Set.of(centre);
        seen.add(centre);
    }

    /** Goes one step further; the ties of the rim, in a fixed order. */
    List<Row> grow() {
        var rows = ties(rim);
        rim = rows.stream().map(row -> row.text("far")).filter(seen::add).collect(Collectors.toSet());
        radius++;
        return rows;
    }

    /** Goes some steps further without fetching ties; the ids of all that has been met. */
    Set<String> spread(int steps) {
        for (int step = 0; step < steps && !rim.isEmpty(); step++) {
            rim = graph.read(ENTITIES, parameters(rim)).stream()
                    .map(row -> row.text("far"))
                    .filter(seen::add)
                    .collect(Collectors.toSet());
        }
        return seen;
    }

    /** The ties of some entities, in a fixed order. */
    List<Row> ties(Set<String> ids) {
        return ids.isEmpty() ? List.of() : graph.read(TIES, parameters(ids));
    }

    private Map<String, Object> parameters(Set<String> ids) {
        var parameters = new HashMap<>(bounds);
        parameters.put("entities", List.copyOf(new TreeSet<>(ids)));
        return parameters;
    }

    /** Whether the ties of somebody are known. */
    boolean knows(String id) {
        return seen.contains(id) && !rim.contains(id);
    }

    /** Those that were met by the last step and not before. */
    Set<String> rim() {
        return rim;
    }

    /** How many steps have been taken: the ties of all that is nearer than this are known. */
    int radius() {
        return radius;
    }

    /** Whether all that can be reached at all has been met, and its ties are known. */
    boolean whole() {
        return rim.isEmpty();
    }
}
