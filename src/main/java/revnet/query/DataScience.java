package revnet.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.model.GraphUnavailable;

/**
 * Graph Data Science on the server. A statement projects, computes and drops by itself, on one thread and with a fixed seed: so
 * it never meets another's projection, and no other member of a cluster is asked for it.
 */
public final class DataScience {

    private static final CypherFile PROCEDURES = CypherFile.load("query/procedures.cypher");
    private static final CypherFile DROP = CypherFile.load("query/drop-projection.cypher");

    private final Graph graph;

    /**
     * Graph Data Science of a server.
     *
     * @param graph the connection to it
     */
    public DataScience(Graph graph) {
        this.graph = graph;
    }

    /**
     * Whether the server can do something.
     *
     * @param procedures the names of the procedures that this takes, each once
     * @return true if it has all of them
     */
    public boolean has(Collection<String> procedures) {
        return graph.read(PROCEDURES, Map.of("names", List.copyOf(procedures))).size() == procedures.size();
    }

    /**
     * Asks a question of a projection; if that fails, nothing of the projection is left behind.
     *
     * @param file the question, which takes the projection's {@code name} beside its parameters
     * @param parameters values by name
     * @return the answer's rows
     * @throws GraphUnavailable if it cannot be answered
     */
    public List<Row> read(CypherFile file, Map<String, ?> parameters) {
        var name = "revnet-" + UUID.randomUUID();
        var all = new HashMap<String, Object>(parameters);
        all.put("name", name);
        try {
            return graph.read(file, all);
        } catch (GraphUnavailable e) {
            graph.read(DROP, Map.of("name", name));
            throw e;
        }
    }
}
