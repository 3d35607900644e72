package revnet.query.influence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.model.GraphUnavailable;
import revnet.query.DataScience;

/**
 * Computes with Graph Data Science on the server. The network goes there as a parameter and is projected, measured and
 * dropped by one statement, on one thread and with a fixed seed: so it never meets another's projection, no other
 * member of a cluster is asked for it, and the same network has the same scores.
 */
final class ServerScores implements Scores {

    private static final CypherFile PAGERANK = CypherFile.load("query/influence-pagerank.cypher");
    private static final CypherFile BETWEENNESS = CypherFile.load("query/influence-betweenness.cypher");
    private static final CypherFile CLOSENESS = CypherFile.load("query/influence-closeness.cypher");
    private static final CypherFile EIGENVECTOR = CypherFile.load("query/influence-eigenvector.cypher");
    private static final CypherFile CORENESS = CypherFile.load("query/influence-coreness.cypher");
    private static final CypherFile COMMUNITIES = CypherFile.load("query/influence-communities.cypher");

    private static final List<String> NEEDED = List.of(
            "gds.betweenness.stream",
            "gds.closeness.stream",
            "gds.eigenvector.stream",
            "gds.graph.drop",
            "gds.kcore.stream",
            "gds.leiden.stream",
            "gds.pageRank.stream");

    private final DataScience science;
    private final Scores local = new LocalScores();

    private ServerScores(Graph graph) {
        this.science = new DataScience(graph);
    }

    /** The server's Graph Data Science, or JGraphT where it has none. */
    static Scores orLocal(Graph graph) {
        return new DataScience(graph).has(NEEDED) ? new ServerScores(graph) : new LocalScores();
    }

    @Override
    public String by(Measure measure, Network network) {
        return computes(measure, network)
                ? "computed by Graph Data Science on the server"
                : local.by(measure, network) + ", for Graph Data Science does not weigh this measure";
    }

    @Override
    public String byCommunities() {
        return "found by the Leiden algorithm of Graph Data Science on the server";
    }

    @Override
    public double[] of(Measure measure, Network network) {
        if (!computes(measure, network)) {
            return local.of(measure, network);
        }
        return switch (measure) {
            case PAGERANK -> LocalScores.shares(run(PAGERANK, network));
            case BETWEENNESS -> run(BETWEENNESS, network);
            case CLOSENESS -> run(CLOSENESS, network);
            case EIGENVECTOR -> LocalScores.greatestOne(run(EIGENVECTOR, network.looped()));
            case CORENESS -> run(CORENESS, network);
            case DEGREE, BROKERAGE -> throw new IllegalArgumentException("no score of a bare network: " + measure);
        };
    }

    @Override
    public int[] communities(Network network) {
        return Arrays.stream(run(COMMUNITIES, network))
                .mapToInt(number -> (int) number)
                .toArray();
    }

    /**
     * Whether Graph Data Science computes it. Its closeness takes no weights, and its weighted eigenvector centrality (2.13)
     * divides every node's weights by their sum, which leaves nothing but the weighted degree.
     */
    private static boolean computes(Measure measure, Network network) {
        return network.even() || !(measure == Measure.CLOSENESS || measure == Measure.EIGENVECTOR);
    }

    private double[] run(CypherFile file, Network network) {
        double[] scores = new double[network.nodes().size()];
        var parameters = Map.of("edges", rows(network), "undirected", network.directed() ? List.of() : List.of("*"));
        for (var row : science.read(file, parameters)) {
            scores[(int) row.number("node")] = row.decimal("score");
        }
        if (!Arrays.stream(scores).allMatch(Double::isFinite)) {
            throw new GraphUnavailable("Graph Data Science finds no end to '%s'; choose other ties or another measure."
                    .formatted(file.title()));
        }
        return scores;
    }

    private static List<Map<String, Object>> rows(Network network) {
        return network.edges().stream()
                .map(edge -> Map.<String, Object>of(
                        "source", (long) edge.source(), "target", (long) edge.target(), "weight", edge.weight()))
                .toList();
    }
}
