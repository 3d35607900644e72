package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.TestReading;
import revnet.graph.TestServer;
import revnet.model.Certainty;
import revnet.model.Claim;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;
import revnet.model.Relation;
import revnet.model.Tie;

/** Networks and readings of two invented documents, one claim of which a curator has rejected. */
class NetworksIT {

    private static final String MET = "Ida Holm met Per Lund in Poole in May 1904.";
    private static final CypherFile REJECT = CypherFile.load("test/reject-claims.cypher");

    private static Graph graph;

    @BeforeAll
    static void write() {
        TestServer.wipe();
        graph = Graph.open(TestServer.address());
        graph.replace(List.of(
                cast("rope")
                        .says("Per Lund supported Ida Holm.", "lund SUPPORTED holm")
                        .reading(),
                cast("hemp")
                        .says("Ida Holm never joined the Riggers.", "holm MEMBER_OF riggers", "denied")
                        .says(MET, "holm CONTACTED lund", "1904-05 @poole")
                        .says("She saw Per Lund in 1904.", "holm CONTACTED lund", "1904 hedged")
                        .reading()));
        TestServer.run(REJECT, Map.of("relation", "SUPPORTED"));
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void networksHoldEveryEntityAndWhatEachEdgeRestsOn() {
        var network = new Networks(graph).whole();
        var edges = network.edges().stream()
                .filter(edge -> edge.tie().relation() == Relation.CONTACTED)
                .toList();

        assertThat(network.entities())
                .extracting(Entity::id)
                .containsExactly(
                        new EntityId("holm"), new EntityId("lund"), new EntityId("poole"), new EntityId("riggers"));
        assertThat(edges).singleElement().satisfies(edge -> {
            assertThat(edge.tie()).isEqualTo(new Tie(new EntityId("holm"), Relation.CONTACTED, new EntityId("lund")));
            assertThat(edge.period())
                    .isEqualTo(new Edge.Period(
                            Optional.of("1904-05"),
                            Optional.of(LocalDate.of(1904, 5, 1)),
                            Optional.of(LocalDate.of(1904, 5, 31))));
            assertThat(edge.certainty()).isEqualTo(Certainty.ASSERTED);
            assertThat(edge.witnesses()).isEqualTo(2);
            assertThat(edge.backing().quote()).isEqualTo(MET);
            assertThat(edge.backing().documents()).containsExactly("hemp");
            assertThat(edge.backing().places()).containsExactly("Poole");
        });
    }

    @Test
    void readingsHoldAcceptedClaimsInTheOrderOfTheTextDenialsToo() {
        var readings = toList(new Readings(graph));

        assertThat(readings)
                .extracting(reading -> reading.document().id().value())
                .containsExactly("hemp", "rope");
        assertThat(readings.get(0).claims())
                .extracting(NetworksIT::summary)
                .containsExactly("MEMBER_OF denied", "CONTACTED asserted", "CONTACTED hedged");
        assertThat(readings.get(0).passages()).hasSize(3);
        assertThat(readings.get(0).entities()).hasSize(4);
        assertThat(readings.get(1).claims()).isEmpty();
    }

    private static TestReading cast(String document) {
        return TestReading.of(document)
                .names(EntityType.PERSON, "holm", "Ida Holm")
                .names(EntityType.PERSON, "lund", "Per Lund")
                .names(EntityType.PLACE, "poole", "Poole")
                .names(OrganizationKind.UNION, "riggers", "Riggers");
    }

    private static List<Reading> toList(Iterable<Reading> readings) {
        var list = new ArrayList<Reading>();
        readings.forEach(list::add);
        return list;
    }

    private static String summary(Claim claim) {
        return claim.tie().relation() + " " + claim.circumstances().certainty().code();
    }
}
