package revnet.query.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import revnet.graph.BareServer;
import revnet.graph.Graph;
import revnet.graph.TestReading;
import revnet.graph.TestServer;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;

/** Whoever has a Neo4j without Graph Data Science gets the same ranking. */
class InfluenceWithoutGraphDataScienceIT {

    private static final Reading LETTERS = TestReading.of("letters")
            .names(EntityType.PERSON, "vesna", "Vesna Orlic")
            .names(EntityType.PERSON, "tomas", "Tomas Kral")
            .names(EntityType.PERSON, "ilse", "Ilse Brandt")
            .names(EntityType.PERSON, "piotr", "Piotr Zych")
            .names(OrganizationKind.FACTION, "orchard", "Red Orchard")
            .names(OrganizationKind.FACTION, "harbour", "Black Harbour")
            .says("Vesna Orlic led Red Orchard.", "vesna LED orchard")
            .says("Tomas Kral joined Red Orchard.", "tomas MEMBER_OF orchard")
            .says("Ilse Brandt led Black Harbour.", "ilse LED harbour")
            .says("Vesna Orlic met Ilse Brandt.", "vesna CONTACTED ilse")
            .says("Vesna Orlic met Tomas Kral.", "vesna CONTACTED tomas")
            .says("Piotr Zych defended Ilse Brandt.", "piotr SUPPORTED ilse")
            .reading();

    private static BareServer server;
    private static Graph bare;
    private static Graph full;

    @BeforeAll
    static void load(@TempDir Path home) {
        server = BareServer.start(home);
        bare = Graph.open(server.address());
        bare.replace(List.of(LETTERS));
        TestServer.wipe();
        full = Graph.open(TestServer.address());
        full.replace(List.of(LETTERS));
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
