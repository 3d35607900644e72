package revnet.query.influence;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import revnet.model.Relation;

/**
 * Degree, the sum of the weights of one's ties, also for each relation alone (Freeman 1979, "Centrality in social networks:
 * conceptual clarification"). Unweighted, somebody tied in two ways counts once in the sum and once for each relation.
 */
final class Degrees {

    private Degrees() {}

    static Figures of(List<DatedTie> ties, Weight weight) {
        var network = Network.of(ties, weight, false);
        var parts = network.nodes().stream()
                .map(node -> (SortedMap<String, Double>) new TreeMap<String, Double>())
                .toList();
        ties.stream()
                .collect(Collectors.groupingBy(DatedTie::relation, TreeMap::new, Collectors.toList()))
                .forEach((relation, those) -> add(relation, Network.of(those, weight, false), network, parts));
        return new Figures(network, DoubleStream.of(degrees(network)).boxed().toList(), parts);
    }

    private static void add(Relation relation, Network those, Network network, List<SortedMap<String, Double>> parts) {
        double[] degrees = degrees(those);
        for (int i = 0; i < degrees.length; i++) {
            parts.get(network.nodes().indexOf(those.nodes().get(i))).put(relation.name(), degrees[i]);
        }
    }

    private static double[] degrees(Network network) {
        double[] degrees = new double[network.nodes().size()];
        for (var edge : network.edges()) {
            degrees[edge.source()] += edge.weight();
            degrees[edge.target()] += edge.weight();
        }
        return degrees;
    }
}
