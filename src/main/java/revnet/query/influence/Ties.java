package revnet.query.influence;

import java.util.List;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.query.TieFilter;

/** The ties of a graph. */
final class Ties {

    private static final CypherFile TIES = CypherFile.load("query/influence-ties.cypher");

    private final Graph graph;

    Ties(Graph graph) {
        this.graph = graph;
    }

    /** The ties that count, in a fixed order; none of one with himself. */
    List<DatedTie> that(TieFilter filter) {
        return graph.read(TIES, filter.parameters()).stream()
                .map(DatedTie::of)
                .filter(tie -> !tie.loop())
                .toList();
    }
}
