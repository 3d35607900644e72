package revnet.query.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class WaySearchTest {

    private static final int GRAPHS = 3000;
    private static final int ALL = 12;

    @Test
    void prefersFewHopsThenPeopleThenWhatIsSure() {
        var net = Nets.of(
                List.of(
                        Nets.link("a", "p", 0, 0, 0.9),
                        Nets.link("p", "b", 0, 0, 0.9),
                        Nets.link("a", "c", 0, 0, 0.5),
                        Nets.link("c", "b", 0, 0, 0.5),
                        Nets.link("a", "d", 0, 0, 0.6),
                        Nets.link("d", "b", 0, 0, 0.6)),
                "p");

        assertThat(best(net, Aim.SHORTEST, 5))
                .extracting(way -> String.join("", way.ids()))
                .containsExactly("adb", "acb", "apb");
    }

    @Test
    void prefersALongWayWhoseClaimsAreLikelyToBeTrue() {
        var net = Nets.of(List.of(
                Nets.link("a", "b", 0, 0, 0.5), Nets.link("a", "c", 0, 0, 0.9), Nets.link("c", "b", 0, 0, 0.8)));

        assertThat(best(net, Aim.MOST_RELIABLE, 1).get(0).confidence()).isEqualTo(0.9 * 0.8);
        assertThat(new WaySearch(net, Aim.MOST_RELIABLE, 1, List.of(), Optional.empty()).best(1))
                .extracting(way -> String.join("", way.ids()))
                .containsExactly("ab");
    }

    @Test
    void isAsShortAsJgraphtFinds() {
        LongStream.range(0, GRAPHS).forEach(seed -> {
            var net = Nets.of(Nets.random(seed)).surest();
            var path = Optional.ofNullable(new BFSShortestPath<>(jgrapht(net)).getPath("a", "b"));

            assertThat(best(net, Aim.SHORTEST, 1).stream()
                            .map(way -> way.links().size()))
                    .as("seed %d", seed)
                    .isEqualTo(path.stream().map(GraphPath::getLength).toList());
        });
    }

    @Test
    void isAsReliableAsJgraphtFindsHopByHop() {
        LongStream.range(0, GRAPHS).forEach(seed -> {
            var net = Nets.of(Nets.random(seed)).surest();
            var path = Optional.ofNullable(new DijkstraShortestPath<>(jgrapht(net)).getPath("a", "b"));

            assertThat(best(net, Aim.MOST_RELIABLE, 1).stream().map(Way::ids))
                    .as("seed %d", seed)
                    .isEqualTo(path.stream().map(GraphPath::getVertexList).toList());
        });
    }

    @Test
    void findsTheSameMostReliableWaysAsYensAlgorithmInJgrapht() {
        LongStream.range(0, GRAPHS).forEach(seed -> {
            var net = Nets.of(Nets.random(seed)).surest();

            assertThat(best(net, Aim.MOST_RELIABLE, 5).stream().map(Way::ids))
                    .as("seed %d", seed)
                    .isEqualTo(new YenKShortestPath<>(jgrapht(net))
                            .getPaths("a", "b", 5).stream()
                                    .map(GraphPath::getVertexList)
                                    .toList());
        });
    }

    @Test
    void findsTheSameShortestWaysThroughSomebodyAsTryingAllWays() {
        LongStream.range(0, GRAPHS).forEach(seed -> {
            var net = new Net("a", "b", Nets.of(Nets.random(seed)).links(), Set.of("c", "e")).surest();
            var order = Comparator.comparing((Way way) -> way.links().size())
                    .thenComparing(way ->
                            way.ids().stream().filter(net.weak()::contains).count())
                    .thenComparing(way -> -way.confidence());

            assertThat(new WaySearch(net, Aim.SHORTEST, 5, List.of("c", "d"), Optional.empty())
                            .best(4).stream().map(Way::ids))
                    .as("seed %d", seed)
                    .isEqualTo(Nets.every(net, 5)
                            .filter(way -> way.ids().containsAll(List.of("c", "d")))
                            .sorted(order)
                            .limit(4)
                            .map(Way::ids)
                            .toList());
        });
    }

    @Test
    void multipliesWhatTheClaimsAreWorth() {
        var net = Nets.of(Nets.random(7)).surest();

        assertThat(best(net, Aim.MOST_RELIABLE, 9)).allSatisfy(way -> assertThat(way.confidence())
                .isCloseTo(
                        Math.exp(way.links().stream()
                                .mapToDouble(link -> Math.log(link.confidence()))
                                .sum()),
                        within(1e-12)));
    }

    private static List<Way> best(Net net, Aim aim, int count) {
        return new WaySearch(net, aim, ALL, List.of(), Optional.empty()).best(count);
    }

    private static SimpleWeightedGraph<String, DefaultWeightedEdge> jgrapht(Net net) {
        var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        List.of("a", "b").forEach(graph::addVertex);
        net.links().values().stream().flatMap(List::stream).forEach(link -> {
            graph.addVertex(link.near());
            graph.addVertex(link.far());
            var edge = graph.addEdge(link.near(), link.far());
            if (edge != null) {
                graph.setEdgeWeight(edge, -Math.log(link.confidence()));
            }
        });
        return graph;
    }
}
