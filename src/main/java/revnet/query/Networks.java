package revnet.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.model.Certainty;
import revnet.model.EntityId;
import revnet.model.Relation;
import revnet.model.Tie;

/** Reads the network that the graph's edges make. */
public final class Networks {

    private static final CypherFile EDGES = CypherFile.load("query/edges.cypher");
    private static final List<String> RELATIONS =
            Arrays.stream(Relation.values()).map(Relation::name).toList();

    private final Graph graph;

    /**
     * Networks from a graph.
     *
     * @param graph where to look
     */
    public Networks(Graph graph) {
        this.graph = graph;
    }

    /**
     * All entities, those without a tie too, and all edges between them.
     *
     * @return the network
     */
    public Network whole() {
        var edges = graph.read(EDGES, Map.of("types", RELATIONS)).stream()
                .map(Networks::edge)
                .toList();
        return new Network(graph.entities(), edges);
    }

    private static Edge edge(Row row) {
        var tie = new Tie(
                new EntityId(row.text("subject")),
                Relation.valueOf(row.text("relation")),
                new EntityId(row.text("object")));
        var backing =
                new Edge.Backing(row.text("quote"), row.texts("claims"), row.texts("documents"), row.texts("places"));
        return new Edge(
                tie,
                new Edge.Period(row.optionalText("date"), row.date("from"), row.date("to")),
                Certainty.of(row.text("certainty")),
                row.decimal("confidence"),
                backing);
    }
}
