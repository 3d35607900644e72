package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import revnet.graph.Graph;

class DossiersIT {

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
    void gathersAllThatIsClaimedByTopicAndTime() {
        var dossier = new Dossiers(graph).of("Жарков");

        assertThat(dossier.entity().names()).containsExactly("Pavel Zharkov", "Zharkov", "Павел Жарков");
        assertThat(lines(dossier))
                .containsExactly(
                        "Life: c34 c35",
                        "Memberships: c01 c02",
                        "Allies: c20 c22 c31",
                        "Adversaries: c28 c29",
                        "Contacts: c30 c24",
                        "Repression: c05 c03 c04 c16 c14",
                        "Exile: c17",
                        "Works: c32");
    }

    @Test
    void givesEveryLineItsWordsAndTheirDocument() {
        var life = new Dossiers(graph).of("Marek Dorn").sections().get(0);

        assertThat(life.lines())
                .extracting(Witness::citation)
                .extracting(Citation::quote, Citation::title, Citation::page)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Marek Dorn is the brother of Emil Dorn.", "Register of the Seventh Office", 1));
    }

    @Test
    void putsClaimsSideBySideThatCannotAllBeRight() {
        var dossier = new Dossiers(graph).of("Zharkov");

        assertThat(disagreements(dossier))
                .containsExactly(
                        "One denies what another says: Pavel Zharkov expelled from Labour Party of Varovia. c05 c03 c04",
                        "The dates differ: Pavel Zharkov expelled from Labour Party of Varovia. c03 c04",
                        "The dates differ: Pavel Zharkov born in Tarnau. c34 c35");
        assertThat(dossier.sections().get(0).lines()).allMatch(dossier::disputed);
    }

    @Test
    void seesThatNobodyDiesTwice() {
        var dossier = new Dossiers(graph).of("Otto Brandt");

        assertThat(disagreements(dossier))
                .containsExactly(
                        "The dates differ: Otto Brandt died in Kolm Fortress. c43 c44",
                        "The places differ: Otto Brandt died in Kolm Fortress. c43 c44");
    }

    @Test
    void gathersTheMembersInABodysDossier() {
        var dossier = new Dossiers(graph).of("Foundry Circle");

        assertThat(lines(dossier))
                .containsExactly(
                        "Memberships: c06 c40 c02 c07 c10 c08",
                        "Allies: c13",
                        "Adversaries: c11 c12",
                        "Repression: c39");
        assertThat(dossier.disagreements()).isEmpty();
    }

    @Test
    void isEmptyForSomebodyWhoIsOnlyNamed() {
        var dossier = new Dossiers(graph).of("Ida Stolz");

        assertThat(dossier).isEqualTo(new Dossier(new Names(graph).find("ida-stolz"), List.of(), List.of()));
    }

    private static List<String> lines(Dossier dossier) {
        return dossier.sections().stream()
                .map(section -> "%s: %s".formatted(section.topic().title(), ids(section.lines())))
                .toList();
    }

    private static List<String> disagreements(Dossier dossier) {
        return dossier.disagreements().stream()
                .map(disagreement -> "%s %s".formatted(disagreement.about(), ids(disagreement.witnesses())))
                .toList();
    }

    private static String ids(List<Witness> witnesses) {
        return String.join(
                " ", witnesses.stream().map(witness -> witness.claim().value()).toList());
    }
}
