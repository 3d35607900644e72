package revnet.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.TestServer;
import revnet.model.EntityType;
import revnet.query.TieFilter;
import revnet.query.TimeRule;
import revnet.query.path.TimeOrder.Merit;

/** Every answer on many random graphs in time, all in one database, beside what JGraphT or trying every way finds. */
class RandomGraphsIT {

    private static final CypherFile WRITE = CypherFile.load("test/random-ties.cypher");
    private static final Clock ANY = new Clock(TimeRule.POSSIBLE, LocalDate.MIN, LocalDate.MAX);
    private static final int GRAPHS = 60;
    private static final int HOPS = 6;

    private static Graph graph;

    @BeforeAll
    static void writeTheGraphs() {
        TestServer.wipe();
        graph = Graph.open(TestServer.address());
        var rows = LongStream.range(0, GRAPHS)
                .boxed()
                .flatMap(seed -> ties(seed).stream().map(RandomGraphsIT::row))
                .toList();
        TestServer.run(WRITE, Map.of("rows", rows));
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void findsWaysAsShortAsJgraphtDoes() {
        nets().forEach(net -> assertThat(hops(new Paths(graph).between(question(net))))
                .isEqualTo(Optional.ofNullable(new BFSShortestPath<>(jgrapht(net)).getPath(net.from(), net.to()))
                        .map(GraphPath::getLength)
                        .orElse(0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20})
    void findsTheBestWaysInTheOrderOfAllWays(int count) {
        var order = Comparator.comparing((Way way) -> way.links().size()).thenComparing(way -> -way.confidence());

        nets().forEach(net -> assertThat(found(new Paths(graph).best(question(net), count)))
                .isEqualTo(Nets.every(net.surest(), HOPS)
                        .sorted(order)
                        .limit(count)
                        .map(Way::ids)
                        .toList()));
    }

    @Test
    void findsTheSameMostReliableWaysAsJgraphtWithGraphDataScienceAndWithout() {
        var server = Reliable.of(graph);
        assertThat(server).isInstanceOf(ServerReliable.class);

        nets().forEach(net -> {
            var wanted = new YenKShortestPath<>(jgrapht(net))
                    .getPaths(net.from(), net.to(), 4).stream()
                            .map(GraphPath::getVertexList)
                            .toList();
            var question = question(net).within(PathQuestion.LONGEST);
            assertThat(found(new Paths(graph, server).mostReliable(question, 4)))
                    .isEqualTo(wanted);
            assertThat(found(new Paths(graph, Reliable.local(graph)).mostReliable(question, 4)))
                    .isEqualTo(wanted);
        });
    }

    @Test
    void keepsToTheNumberOfHopsWhereMoreWouldBeMoreReliable() {
        var order = Comparator.comparing((Way way) -> -way.confidence());

        nets().forEach(net -> assertThat(
                        found(new Paths(graph).mostReliable(question(net).within(3), 2)))
                .isEqualTo(Nets.every(net.surest(), 3)
                        .sorted(order)
                        .limit(2)
                        .map(Way::ids)
                        .toList()));
    }

    @Test
    void findsTheSameWaysInTimeAsInTheWholeNetwork() {
        nets().forEach(net -> {
            var answers = new Paths(graph).inTimeOrder(question(net));
            var wanted = new TimeSearch(net, HOPS, List.of(), ANY).ways();

            assertThat(found(answers))
                    .isEqualTo(wanted.keySet().stream().map(Way::ids).toList());
            assertThat(answers.stream()
                            .flatMap(answer -> answer.order().stream())
                            .map(TimeOrder::merits))
                    .isEqualTo(wanted.values().stream().map(List::<Merit>copyOf).toList());
        });
    }

    @Test
    void goesThroughOneAndAroundAnother() {
        nets().forEach(net -> {
            var seed = net.from().substring(1);
            var stops = new PathQuestion.Stops(
                    Stream.of("c" + seed).filter(net.links()::containsKey).toList(),
                    Stream.of("d" + seed).filter(net.links()::containsKey).toList(),
                    Set.of(EntityType.PERSON));

            assertThat(hops(new Paths(graph).between(question(net).with(stops))))
                    .isEqualTo(Nets.every(net, HOPS)
                            .filter(way -> way.ids().containsAll(stops.through())
                                    && way.ids().stream().noneMatch(stops.avoid()::contains))
                            .mapToInt(way -> way.links().size())
                            .min()
                            .orElse(0));
        });
    }

    @Test
    void needsToRemoveAsManyAsJgraphtHasSeparateWays() {
        nets().filter(net ->
                        net.of(net.from()).stream().noneMatch(link -> link.far().equals(net.to())))
                .forEach(net -> {
                    var cut = new Cut(graph).between(net.from(), net.to(), TieFilter.ALL);
                    var removed = cut.points().stream()
                            .map(point -> point.entity().id().value())
                            .collect(Collectors.toSet());
                    assertThat(removed).hasSize(separateWays(net));
                    assertThat(Nets.every(net, PathQuestion.LONGEST)
                                    .filter(way -> way.ids().stream().noneMatch(removed::contains)))
                            .isEmpty();
                });
    }

    private static Stream<Net> nets() {
        return LongStream.range(0, GRAPHS).boxed().flatMap(seed -> {
            var ties = ties(seed);
            var named = ties.stream()
                    .flatMap(tie -> Stream.of(tie.near(), tie.far()))
                    .collect(Collectors.toSet());
            var net = new Net("a" + seed, "b" + seed, Nets.of(ties).links(), Set.of());
            return Stream.of(net).filter(known -> named.containsAll(List.of(known.from(), known.to())));
        });
    }

    /** The ties of a random graph whose entities have its seed in their names. */
    private static List<Link> ties(long seed) {
        return Nets.random(seed).stream()
                .map(tie -> new Link(tie.near() + seed, tie.far() + seed, tie.days(), tie.confidence(), tie.tie()))
                .toList();
    }

    private static Map<String, Object> row(Link tie) {
        var row = new HashMap<String, Object>();
        row.put("near", tie.near());
        row.put("far", tie.far());
        row.put("claim", tie.name());
        row.put("confidence", tie.confidence());
        row.put("from", tie.days().from().orElse(null));
        row.put("to", tie.days().to().orElse(null));
        return row;
    }

    private static PathQuestion question(Net net) {
        return PathQuestion.of(net.from(), net.to());
    }

    private static int hops(PathAnswer answer) {
        return answer.hops().size();
    }

    private static List<List<String>> found(List<PathAnswer> answers) {
        return answers.stream()
                .filter(PathAnswer::found)
                .map(answer -> Stream.concat(
                                Stream.of(answer.from()), answer.hops().stream().map(Hop::to))
                        .map(entity -> entity.id().value())
                        .toList())
                .toList();
    }

    private static SimpleWeightedGraph<String, DefaultWeightedEdge> jgrapht(Net net) {
        var copy = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        net.links().keySet().forEach(copy::addVertex);
        net.surest().links().values().stream().flatMap(List::stream).forEach(link -> {
            var edge = copy.addEdge(link.near(), link.far());
            if (edge != null) {
                copy.setEdgeWeight(edge, -Math.log(link.confidence()));
            }
        });
        return copy;
    }

    private static int separateWays(Net net) {
        var halves = new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (var id : net.links().keySet()) {
            halves.addVertex(id);
            halves.addVertex(id + "'");
            halves.addEdge(id, id + "'");
        }
        net.links().values().stream()
                .flatMap(List::stream)
                .forEach(link -> halves.addEdge(link.near() + "'", link.far()));
        return (int) new EdmondsKarpMFImpl<>(halves).calculateMaximumFlow(net.from() + "'", net.to());
    }
}
