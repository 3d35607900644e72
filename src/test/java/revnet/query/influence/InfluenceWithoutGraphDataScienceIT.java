package revnet.query.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import revnet.graph.BareServer;
import revnet.graph.Graph;
import revnet.query.GlassWorld;

/** Whoever has a Neo4j without Graph Data Science gets the same ranking. */
class InfluenceWithoutGraphDataScienceIT {

    private static BareServer server;
    private static Graph bare;
    private static Graph full;

    @BeforeAll
    static void load(@TempDir Path home) {
        server = BareServer.start(home);
        bare = GlassWorld.open(server.address());
        full = GlassWorld.open();
    }

    @AfterAll
    static void close() {
        full.close();
        bare.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void ranksTheSameByAnyMeasure(Measure measure) {
        var question = InfluenceQuestion.of(measure);

        var without = new Influence(bare).answer(question);

        assertThat(without.rows())
                .isNotEmpty()
                .isEqualTo(new Influence(full).answer(question).rows());
        assertThat(without.measured().by()).doesNotContain("Graph Data Science on the server");
    }
}
