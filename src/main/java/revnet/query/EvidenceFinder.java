package revnet.query;

import java.util.List;
import java.util.Map;
import revnet.graph.CypherFile;
import revnet.graph.Graph;

/** Finds the passages behind what connects two. */
public final class EvidenceFinder {

    private static final CypherFile BETWEEN = CypherFile.load("query/claims-between.cypher");

    private final Graph graph;
    private final Names names;

    /**
     * A finder.
     *
     * @param graph where to look
     */
    public EvidenceFinder(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
    }

    /**
     * Every claim that two are said to share, either way, hedged and denied ones too.
     *
     * @param one a name, in any spelling, or id
     * @param other the other's name or id
     * @return the claims in order of time; none if nothing connects them directly
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public List<Witness> between(String one, String other) {
        var first = names.find(one);
        var second = names.find(other);
        return graph
                .read(
                        BETWEEN,
                        Map.of("one", first.id().value(), "other", second.id().value()))
                .stream()
                .map(Values::witness)
                .toList();
    }
}
