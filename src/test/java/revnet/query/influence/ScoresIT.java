package revnet.query.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import revnet.graph.Graph;
import revnet.graph.TestServer;

/** Graph Data Science and JGraphT, two programs with nothing in common, on the same random networks. */
class ScoresIT {

    private static final int NETWORKS = 30;

    private static Graph graph;

    @BeforeAll
    static void open() {
        graph = Graph.open(TestServer.address());
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void findsTheSameCommunitiesEveryTime() {
        var server = ServerScores.orLocal(graph);

        IntStream.range(0, NETWORKS / 4).forEach(seed -> {
            var network = Networks.random(seed, true, false);
            assertThat(server.communities(network)).isEqualTo(server.communities(network));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGERANK", "BETWEENNESS", "CLOSENESS", "EIGENVECTOR", "CORENESS"})
    void agreesWithJgraphtAtEveryNode(Measure measure) {
        var server = ServerScores.orLocal(graph);
        var local = new LocalScores();

        assertThat(server).isInstanceOf(ServerScores.class);
        IntStream.range(0, NETWORKS).forEach(seed -> {
            var random = Networks.random(seed, seed % 2 == 1, measure.directed());
            var network = measure.byDistance() ? random.distances() : random;
            assertThat(server.of(measure, network))
                    .as("%s of network %d: %s", measure, seed, network.edges())
                    .containsExactly(local.of(measure, network), within(1e-7));
        });
    }
}
