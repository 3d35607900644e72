package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.DocumentId;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;
import revnet.model.Relation;

class PeopleIT {

    private static final Entity VESNA = entity(EntityType.PERSON, null, "vesna", "Vesna Orlic");
    private static final Entity ILKA = entity(EntityType.PERSON, null, "ilka", "Ilka Brod");
    private static final Entity ORCHARD =
            entity(EntityType.ORGANIZATION, OrganizationKind.FACTION, "orchard", "Red Orchard");

    private static final Reading DIARY = TestReading.of("diary")
            .names(EntityType.PERSON, "vesna", "Vesna Orlic")
            .names(EntityType.PERSON, "ilka", "Ilka Brod")
            .names(EntityType.PERSON, "stane", "Stane Lah")
            .names(OrganizationKind.FACTION, "orchard", "Red Orchard")
            .names(EntityType.PLACE, "kolm", "Kolm")
            .says("Ilka Brod met Vesna Orlic in Kolm in 1921.", "ilka CONTACTED vesna", "1921 @kolm")
            .says("Vesna Orlic may have led the Red Orchard.", "vesna LED orchard", "hedged")
            .says("Stane Lah led the Red Orchard.", "stane LED orchard")
            .reading();

    private static Graph graph;

    @BeforeAll
    static void open() {
        graph = Graph.open(TestServer.address());
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @BeforeEach
    void load() {
        TestServer.wipe();
        graph.replace(List.of(DIARY));
    }

    @Test
    void goesFromAPersonToTheDocuments() {
        var profile = graph.people().person(new EntityId("vesna")).orElseThrow();

        assertThat(profile.person()).isEqualTo(VESNA);
        assertThat(profile.statements())
                .containsExactlyInAnyOrder(
                        new PersonProfile.Statement(
                                DIARY.claims().get(0).id(),
                                ILKA,
                                Relation.CONTACTED,
                                VESNA,
                                new Circumstances(
                                        Optional.of(EdtfDate.parse("1921")),
                                        Optional.of(new EntityId("kolm")),
                                        Certainty.ASSERTED),
                                "Ilka Brod met Vesna Orlic in Kolm in 1921.",
                                new DocumentId("diary")),
                        new PersonProfile.Statement(
                                DIARY.claims().get(1).id(),
                                VESNA,
                                Relation.LED,
                                ORCHARD,
                                new Circumstances(Optional.empty(), Optional.empty(), Certainty.HEDGED),
                                "Vesna Orlic may have led the Red Orchard.",
                                new DocumentId("diary")));
    }

    @Test
    void findsNobodyUnderAnUnknownId() {
        assertThat(graph.people().person(new EntityId("nobody"))).isEmpty();
        assertThat(graph.people().person(new EntityId("orchard"))).isEmpty();
        assertThat(graph.people().prefer(new EntityId("nobody"), "Nobody")).isEmpty();
    }

    @Test
    void showsABodyByAnotherNameAndKeepsTheRest() {
        var renamed = graph.people().prefer(new EntityId("orchard"), "The Orchardists");

        assertThat(renamed)
                .contains(entity(
                        EntityType.ORGANIZATION,
                        OrganizationKind.FACTION,
                        "orchard",
                        "The Orchardists",
                        "Red Orchard"));
        assertThat(graph.entities()).contains(renamed.orElseThrow());
        assertThat(graph.read(CypherFile.load("test/key.cypher"), Map.of("key", "orchardists")))
                .extracting(row -> row.text("id"))
                .containsExactly("orchard");
        assertThat(graph.people().person(new EntityId("vesna")).orElseThrow().statements())
                .hasSize(2);
    }

    @Test
    void keepsThePreferredNameThroughLaterImports() {
        var renamed = graph.people().prefer(new EntityId("vesna"), "Vesna the Elder");
        var memoir = TestReading.of("memoir")
                .names(EntityType.PERSON, "vesna", "Vesna Orlic")
                .says("Vesna Orlic was there.", "vesna SUPPORTED orchard")
                .names(EntityType.ORGANIZATION, "orchard", "Red Orchard")
                .reading();

        var changes = graph.replace(List.of(memoir));

        assertThat(changes.entities()).isEqualTo(ImportChanges.Counts.NONE);
        assertThat(graph.entities()).contains(renamed.orElseThrow());
    }

    @Test
    void tellsTheGraphWhatItWrote() {
        var before = graph.bookmarks();

        graph.people().prefer(new EntityId("vesna"), "Vesna the Younger");

        assertThat(graph.bookmarks()).isNotEmpty().isNotEqualTo(before);
    }

    private static Entity entity(
            EntityType type, @org.jspecify.annotations.Nullable OrganizationKind kind, String id, String... names) {
        return new Entity(new EntityId(id), type, Optional.ofNullable(kind), names[0], new TreeSet<>(List.of(names)));
    }
}
