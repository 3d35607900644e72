package revnet.query.path;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * As many ways from one end of a network to the other as have nobody between in common, and the fewest entities that
 * all ways meet (Menger 1927): a maximum flow through entities of which each lets one way pass.
 *
 * @param size how many ways, and how many entities
 * @param near the ids of those that remain on the side of the beginning
 * @param cut the ids of the entities that all ways meet, as near to the beginning as can be
 * @param known the ids of all in the network
 * @param outsideNear whether what is not known is on the side of the beginning
 */
record Flow(int size, Set<String> near, Set<String> cut, Set<String> known, boolean outsideNear) {

    private static final String IN = "in ";
    private static final String OUT = "out ";
    private static final String OUTSIDE = "outside";

    /**
     * The flow.
     *
     * @param net the network; its ends are not tied with one another
     * @param open who may have ties that are not in the network, with anybody else who may
     */
    static Flow of(Net net, Predicate<String> open) {
        var graph = new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        graph.addVertex(OUTSIDE);
        List.of(net.from(), net.to()).forEach(end -> entity(graph, end, Integer.MAX_VALUE));
        net.links().keySet().stream()
                .filter(id -> !id.equals(net.from()) && !id.equals(net.to()))
                .forEach(id -> entity(graph, id, 1));
        net.links().keySet().stream().filter(open).forEach(id -> {
            edge(graph, OUT + id, OUTSIDE, Integer.MAX_VALUE);
            edge(graph, OUTSIDE, IN + id, Integer.MAX_VALUE);
        });
        net.links().values().stream()
                .flatMap(List::stream)
                .forEach(link -> edge(graph, OUT + link.near(), IN + link.far(), Integer.MAX_VALUE));
        var search = new EdmondsKarpMFImpl<>(graph);
        int size = (int) Math.round(search.calculateMaximumFlow(OUT + net.from(), IN + net.to()));
        var side = search.getSourcePartition();
        var cut = net.links().keySet().stream()
                .filter(id -> side.contains(IN + id) && !side.contains(OUT + id))
                .collect(Collectors.toUnmodifiableSet());
        var near = net.links().keySet().stream()
                .filter(id -> side.contains(OUT + id))
                .collect(Collectors.toUnmodifiableSet());
        return new Flow(size, near, cut, Set.copyOf(net.links().keySet()), side.contains(OUTSIDE));
    }

    private static void entity(
            SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph, String id, int capacity) {
        graph.addVertex(IN + id);
        graph.addVertex(OUT + id);
        edge(graph, IN + id, OUT + id, capacity);
    }

    private static void edge(
            SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph, String from, String to, int capacity) {
        var edge = graph.addEdge(from, to);
        if (edge != null) {
            graph.setEdgeWeight(edge, capacity);
        }
    }
}
