package revnet.query.influence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.model.Entity;
import revnet.model.EntityId;

/**
 * Ties as a simple network: whoever is tied, numbered from 0 in the order of the ids, and one edge for each pair.
 *
 * @param nodes the entities, in the order of their ids
 * @param edges the pairs, in the order of their numbers
 * @param directed whether an edge is walked from source to target only; if not, the source has the lower number
 */
record Network(List<Entity> nodes, List<Edge> edges, boolean directed) {

    /** 20 binary digits after the point: sums of such numbers are exact, so equally long ways are found equal. */
    private static final double GRAIN = 1 << 20;

    Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    static Network of(List<DatedTie> ties, Weight weight, boolean directed) {
        var entities = new TreeMap<EntityId, Entity>();
        for (var tie : ties) {
            entities.put(tie.subject().id(), tie.subject());
            entities.put(tie.object().id(), tie.object());
        }
        var nodes = new ArrayList<>(entities.values());
        var numbers = new HashMap<EntityId, Integer>();
        nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
        var weights = new TreeMap<Pair, Double>();
        for (var tie : ties) {
            int subject = numbers.getOrDefault(tie.subject().id(), 0);
            int object = numbers.getOrDefault(tie.object().id(), 0);
            var pair = new Pair(subject, object);
            weights.merge(directed ? pair : pair.sorted(), weight.of(tie), weight::sum);
            if (directed && tie.relation().symmetric()) {
                weights.merge(pair.turned(), weight.of(tie), weight::sum);
            }
        }
        return new Network(nodes, edges(weights), directed);
    }

    private static List<Edge> edges(Map<Pair, Double> weights) {
        return weights.entrySet().stream()
                .map(entry -> new Edge(entry.getKey().one(), entry.getKey().other(), entry.getValue()))
                .toList();
    }

    /**
     * The same network with distances in place of weights: a tie of double weight is half as long (Newman 2001, "Scientific
     * collaboration networks. II").
     */
    Network distances() {
        var distances = edges.stream()
                .map(edge ->
                        new Edge(edge.source(), edge.target(), Math.max(1, Math.rint(GRAIN / edge.weight())) / GRAIN))
                .toList();
        return new Network(nodes, distances, directed);
    }

    /**
     * The same network with a loop at every node, which leaves the eigenvectors as they are; without it the power method goes
     * to and fro for ever where persons are only tied to bodies.
     */
    Network looped() {
        var loops = IntStream.range(0, nodes.size()).mapToObj(i -> new Edge(i, i, 1));
        return new Network(nodes, Stream.concat(edges.stream(), loops).toList(), directed);
    }

    /** Whether all edges weigh the same. */
    boolean even() {
        return edges.stream().mapToDouble(Edge::weight).distinct().count() <= 1;
    }

    /**
     * Two nodes that are tied.
     *
     * @param source the number of one
     * @param target the number of the other
     * @param weight what the tie weighs, more than 0
     */
    record Edge(int source, int target, double weight) {}

    /**
     * The numbers of two nodes.
     *
     * @param one one
     * @param other the other
     */
    private record Pair(int one, int other) implements Comparable<Pair> {

        Pair turned() {
            return new Pair(/* one= */ other, /* other= */ one);
        }

        Pair sorted() {
            return one < other ? this : turned();
        }

        @Override
        public int compareTo(Pair pair) {
            return one == pair.one ? Integer.compare(other, pair.other) : Integer.compare(one, pair.one);
        }
    }
}
