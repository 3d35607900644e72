package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import revnet.graph.Graph;
import revnet.model.Certainty;
import revnet.model.ClaimId;
import revnet.model.Relation;

class EvidenceFinderIT {

    private static Graph graph;

    @BeforeAll
    static void openTheWorld() {
        graph = FoundryCircle.open();
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void findsClaimsBothWaysHedgedAndDeniedOnesToo() {
        var witnesses = new EvidenceFinder(graph).between("Kessler", "Zharkov");

        assertThat(witnesses)
                .extracting(witness -> "%s %s %s %s"
                        .formatted(
                                witness.subject().name(),
                                witness.relation(),
                                witness.object().name(),
                                witness.setting().certainty().code()))
                .containsExactly(
                        "Pavel Zharkov OPPOSED Viktor Kessler asserted",
                        "Viktor Kessler OPPOSED Pavel Zharkov hedged",
                        "Pavel Zharkov CONTACTED Viktor Kessler asserted",
                        "Pavel Zharkov ALLIED_WITH Viktor Kessler denied");
    }

    @Test
    void givesTheWholePassageWithTheWords() {
        var names = new Names(graph);

        var witnesses = new EvidenceFinder(graph).between("Iron League", "Foundry Circle");

        assertThat(witnesses)
                .containsExactly(new Witness(
                        new ClaimId("c10"),
                        names.find("iron-league"),
                        Relation.SPLIT_FROM,
                        names.find("foundry-circle"),
                        new Setting(Optional.of("1924"), Optional.empty(), Certainty.ASSERTED, 0.9),
                        new Citation(
                                "The Iron League broke away from the Foundry Circle in 1924.",
                                "chronicle",
                                "Chronicle of the Foundry Circle",
                                3,
                                "In 1924 Dorn led the Iron League."
                                        + " The Iron League broke away from the Foundry Circle in 1924.")));
    }

    @Test
    void isTheSameTheOtherWayRound() {
        var finder = new EvidenceFinder(graph);

        assertThat(finder.between("Zharkov", "Kessler")).isEqualTo(finder.between("Kessler", "Zharkov"));
    }

    @Test
    void findsNothingBetweenTwoWhoAreNotConnectedDirectly() {
        assertThat(new EvidenceFinder(graph).between("Zharkov", "Hale")).isEqualTo(List.of());
    }
}
