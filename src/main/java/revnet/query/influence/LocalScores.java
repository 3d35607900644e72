package revnet.query.influence;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.graph.WeightedPseudograph;

/** Computes with JGraphT in this JVM: for servers without Graph Data Science, and what that does not weigh. */
final class LocalScores implements Scores {

    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 20_000;
    private static final double TOLERANCE = 1e-14;
    private static final long SEED = 1922;

    @Override
    public String by(Measure measure, Network network) {
        return "computed by JGraphT";
    }

    @Override
    public String byCommunities() {
        return "found by label propagation in JGraphT, for the server has no Graph Data Science with its Leiden algorithm";
    }

    @Override
    public double[] of(Measure measure, Network network) {
        if (network.edges().isEmpty()) {
            return new double[network.nodes().size()];
        }
        return switch (measure) {
            case PAGERANK -> shares(array(new PageRank<>(graph(network), DAMPING, ROUNDS, TOLERANCE).getScores()));
            case BETWEENNESS -> array(new BetweennessCentrality<>(graph(network)).getScores());
            case CLOSENESS -> closeness(graph(network));
            case EIGENVECTOR ->
                greatestOne(array(new EigenvectorCentrality<>(looped(network), ROUNDS, TOLERANCE).getScores()));
            case CORENESS -> array(new Coreness<>(graph(network)).getScores());
            case DEGREE, BROKERAGE -> throw new IllegalArgumentException("no score of a bare network: " + measure);
        };
    }

    /** Communities by label propagation (Raghavan, Albert and Kumara 2007), as JGraphT has no Leiden algorithm. */
    @Override
    public int[] communities(Network network) {
        int[] communities = new int[network.nodes().size()];
        var clusters = new LabelPropagationClustering<>(graph(network), ROUNDS, new Random(SEED))
                .getClustering()
                .getClusters();
        for (int i = 0; i < clusters.size(); i++) {
            int number = i;
            clusters.get(i).forEach(node -> communities[node] = number);
        }
        return communities;
    }

    /** Scores that add up to 1. */
    static double[] shares(double... scores) {
        double sum = Arrays.stream(scores).sum();
        return Arrays.stream(scores).map(score -> score / sum).toArray();
    }

    /** Scores of which the greatest is 1. */
    static double[] greatestOne(double... scores) {
        double greatest = Arrays.stream(scores).max().orElse(1);
        return Arrays.stream(scores).map(score -> score / greatest).toArray();
    }

    /** Closeness inside each component, times the share of all others that are in it. */
    private static double[] closeness(Graph<Integer, DefaultWeightedEdge> graph) {
        double[] scores = new double[graph.vertexSet().size()];
        for (var component : new ConnectivityInspector<>(graph).connectedSets()) {
            double share = (component.size() - 1.0) / (scores.length - 1.0);
            new ClosenessCentrality<>(new AsSubgraph<>(graph, component), false, true)
                    .getScores()
                    .forEach((node, score) -> scores[node] = score * share);
        }
        return scores;
    }

    private static Graph<Integer, DefaultWeightedEdge> graph(Network network) {
        return network.directed()
                ? filled(network, () -> new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class))
                : filled(network, () -> new SimpleWeightedGraph<>(DefaultWeightedEdge.class));
    }

    private static Graph<Integer, DefaultWeightedEdge> filled(
            Network network, Supplier<Graph<Integer, DefaultWeightedEdge>> empty) {
        var graph = empty.get();
        IntStream.range(0, network.nodes().size()).forEach(graph::addVertex);
        for (var edge : network.edges()) {
            graph.setEdgeWeight(graph.addEdge(edge.source(), edge.target()), edge.weight());
        }
        return graph;
    }

    private static Graph<Integer, DefaultWeightedEdge> looped(Network network) {
        return filled(network.looped(), () -> new WeightedPseudograph<>(DefaultWeightedEdge.class));
    }

    private static double[] array(Map<Integer, ? extends Number> scores) {
        double[] array = new double[scores.size()];
        scores.forEach((node, score) -> array[node] = score.doubleValue());
        return array;
    }
}
