package revnet.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import revnet.graph.Graph;
import revnet.query.Citation;
import revnet.query.FoundryCircle;
import revnet.query.Names;
import revnet.query.Witness;

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
    void givesMembershipsAsSpellsWithAllWhoSaySo() {
        var spells = new Dossiers(graph).of("Foundry Circle").memberships();

        assertThat(spells.stream().map(spell -> "%s %s: %s"
                        .formatted(spell.relation(), spell.date().orElse("-"), ids(spell.witnesses()))))
                .containsExactly(
                        "MEMBER_OF 1921/1923: c06",
                        "PART_OF 1921: c40",
                        "FOUNDED 1921-05: c02",
                        "MEMBER_OF 1922: c07 c08",
                        "SPLIT_FROM 1924: c10");
    }

    @Test
    void putsTheContactsOfAnExileToTheirStation() {
        var velin = new Dossiers(graph).of("Velin").stations();

        assertThat(velin.stream().map(station -> ids(station.period().witnesses())))
                .containsExactly("c19");
        assertThat(velin.get(0).contacts().stream()
                        .map(contact -> contact.witness().claim() + (contact.there() ? " there" : " then")))
                .containsExactly("c21 there", "c45 then");
    }

    @Test
    void leavesOutContactsOfOtherYearsAndPlaces() {
        var zharkov = new Dossiers(graph).of("Zharkov").stations();

        assertThat(zharkov).singleElement().satisfies(station -> assertThat(station.contacts())
                .isEmpty());
    }

    @Test
    void saysWhatNobodySays() {
        assertThat(new Dossiers(graph).of("Zharkov").unknown())
                .containsExactly(
                        "No document says when or where Pavel Zharkov died.",
                        "Of 2 meetings and letters no document says where.",
                        "No document says anything under: Events.");
        assertThat(new Dossiers(graph).of("Harbour Union").unknown())
                .containsExactly(
                        "No document says when or where Harbour Union was founded.",
                        "No document says who led Harbour Union.",
                        "No document says who belonged to Harbour Union.",
                        "All rests on one document, Chronicle of the Foundry Circle.");
    }

    @Test
    void knowsWhoAreTiedAmongThemselves() {
        var bonds = new Dossiers(graph).of("Velin").bonds();

        assertThat(bonds.stream().map(bond -> bond.subject() + " " + bond.relation() + " " + bond.object()))
                .contains("pavel-zharkov FOUNDED foundry-circle", "lucien-moret LIVED_IN lindport")
                .noneMatch(bond -> bond.contains("anna-velin"));
    }

    @Test
    void isEmptyForSomebodyWhoIsOnlyNamed() {
        var dossier = new Dossiers(graph).of("Ida Stolz");

        assertThat(dossier.entity()).isEqualTo(new Names(graph).find("ida-stolz"));
        assertThat(dossier.claims()).isEmpty();
        assertThat(dossier.unknown()).first().isEqualTo("No document says when or where Ida Stolz was born.");
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
