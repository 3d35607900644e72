package revnet.query.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** JGraphT as it is used here, on networks worked out by hand and against the measures' definitions on random ones. */
class LocalScoresTest {

    private static final int NETWORKS = 300;

    private final Scores scores = new LocalScores();

    @Test
    void countsThePairsBetweenWhichOneStands() {
        assertThat(scores.of(Measure.BETWEENNESS, network("ab bc cd ce"))).containsExactly(0, 3, 5, 0, 0);
    }

    @Test
    void countsTheUnreachableIntoCloseness() {
        assertThat(scores.of(Measure.CLOSENESS, network("ab bc de")))
                .containsExactly(new double[] {2.0 / 3 / 2, 1.0 / 2, 2.0 / 3 / 2, 1.0 / 4, 1.0 / 4}, within(1e-12));
    }

    @Test
    void findsTheEigenvectorWherePersonsAreOnlyTiedToBodies() {
        assertThat(scores.of(Measure.EIGENVECTOR, network("ab ac ad ae")))
                .containsExactly(new double[] {1, 0.5, 0.5, 0.5, 0.5}, within(1e-9));
    }

    @Test
    void findsTheCoreOfATriangleWithATail() {
        assertThat(scores.of(Measure.CORENESS, network("ab bc ca cd"))).containsExactly(2, 2, 2, 1);
    }

    @Test
    void putsCommunitiesApartThatNothingTies() {
        int[] communities = scores.communities(network("ab bc ca de ef fd"));

        assertThat(communities[0]).isEqualTo(communities[1]).isEqualTo(communities[2]);
        assertThat(communities[3]).isEqualTo(communities[4]).isEqualTo(communities[5]);
        assertThat(communities[0]).isNotEqualTo(communities[3]);
    }

    @Test
    void countsShortestWaysAsBetweennessIsDefined() {
        IntStream.range(0, NETWORKS).forEach(seed -> {
            var network = Networks.random(seed, seed % 2 == 1, false).distances();

            assertThat(scores.of(Measure.BETWEENNESS, network))
                    .as("network %d: %s", seed, network.edges())
                    .containsExactly(new ShortestWays(network).betweenness(), within(1e-9));
        });
    }

    @Test
    void sumsDistancesAsClosenessIsDefined() {
        IntStream.range(0, NETWORKS).forEach(seed -> {
            var network = Networks.random(seed, seed % 2 == 1, false).distances();

            assertThat(scores.of(Measure.CLOSENESS, network))
                    .as("network %d: %s", seed, network.edges())
                    .containsExactly(new ShortestWays(network).closeness(), within(1e-9));
        });
    }

    @Test
    void givesEveryoneASumOfTheOthersScoresAsEigenvector() {
        IntStream.range(0, NETWORKS).forEach(seed -> {
            var network = Networks.random(seed, seed % 2 == 1, false);
            double[] scored = scores.of(Measure.EIGENVECTOR, network);
            double[] next = neighbours(network, scored);
            double factor = DoubleStream.of(next).max().orElseThrow();

            assertThat(Arrays.stream(scored).map(score -> score * factor).toArray())
                    .as("network %d: %s", seed, network.edges())
                    .containsExactly(next, within(1e-5));
        });
    }

    @Test
    void givesEveryoneTheShareOfAWalkAsPageRank() {
        IntStream.range(0, NETWORKS).forEach(seed -> {
            var network = Networks.random(seed, seed % 2 == 1, true);
            double[] scored = scores.of(Measure.PAGERANK, network);

            assertThat(scored)
                    .as("network %d: %s", seed, network.edges())
                    .containsExactly(walked(network, scored), within(1e-9));
            assertThat(DoubleStream.of(scored).sum()).isEqualTo(1, within(1e-9));
        });
    }

    private static Network network(String pairs) {
        return Network.of(Networks.pairs(pairs), Weight.NONE, false);
    }

    private static double[] neighbours(Network network, double... scores) {
        double[] sums = new double[scores.length];
        for (var edge : network.edges()) {
            sums[edge.source()] += edge.weight() * scores[edge.target()];
            sums[edge.target()] += edge.weight() * scores[edge.source()];
        }
        return sums;
    }

    /** One more step of the walk: whoever has no way on may go on anywhere. */
    private static double[] walked(Network network, double... scores) {
        double[] out = new double[scores.length];
        network.edges().forEach(edge -> out[edge.source()] += edge.weight());
        double lost = IntStream.range(0, scores.length)
                .filter(i -> out[i] == 0)
                .mapToDouble(i -> scores[i])
                .sum();
        double[] next = new double[scores.length];
        Arrays.fill(next, (0.15 + 0.85 * lost) / scores.length);
        network.edges()
                .forEach(edge ->
                        next[edge.target()] += 0.85 * scores[edge.source()] * edge.weight() / out[edge.source()]);
        return next;
    }
}
