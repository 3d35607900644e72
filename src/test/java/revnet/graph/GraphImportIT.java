package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import revnet.graph.ImportChanges.Counts;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;
import revnet.model.UsageError;

class GraphImportIT {

    private static final CypherFile EVERYTHING = CypherFile.load("test/everything.cypher");
    private static final CypherFile EDGES = CypherFile.load("test/edges.cypher");
    private static final CypherFile NODES = CypherFile.load("test/nodes.cypher");

    private static final Reading CHRONICLE = chronicle()
            .says("Vesna Orlic left and came back in 1924.", "vesna MEMBER_OF orchard", "1924")
            .reading();

    private static final Reading MEMOIR = TestReading.of("memoir")
            .names(EntityType.PERSON, "vesna", "Vesna Orlic", "Весна Орлич")
            .names(EntityType.ORGANIZATION, "orchard", "Red Orchard")
            .says("I, Vesna Orlic, joined the Red Orchard.", "vesna MEMBER_OF orchard", "hedged")
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
    void wipe() {
        TestServer.wipe();
    }

    @Test
    void writesEverythingThatWasRead() {
        var changes = graph.replace(List.of(CHRONICLE));

        assertThat(changes)
                .isEqualTo(new ImportChanges(
                        new Counts(1, 0, 0), new Counts(4, 0, 0), new Counts(4, 0, 0), new Counts(3, 0, 0)));
        assertThat(counts())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("Document", 1L),
                        Map.entry("Passage", 4L),
                        Map.entry("Entity", 4L),
                        Map.entry("Person", 2L),
                        Map.entry("Organization", 1L),
                        Map.entry("Faction", 1L),
                        Map.entry("Place", 1L),
                        Map.entry("Claim", 4L),
                        Map.entry("IN", 4L),
                        Map.entry("NEXT", 3L),
                        Map.entry("NAMES", 4L),
                        Map.entry("MENTIONS", 7L),
                        Map.entry("SUBJECT", 4L),
                        Map.entry("OBJECT", 4L),
                        Map.entry("AT", 1L),
                        Map.entry("SAID_BY", 4L),
                        Map.entry("MEMBER_OF", 2L),
                        Map.entry("CONTACTED", 1L)));
    }

    @Test
    void derivesAnEdgeWithItsQuoteFromTheClaimsOfAllDocuments() {
        graph.replace(List.of(MEMOIR, CHRONICLE));

        assertThat(edges("MEMBER_OF"))
                .first()
                .isEqualTo(Map.of(
                        "from",
                        LocalDate.of(1922, 2, 1),
                        "to",
                        LocalDate.of(1922, 2, 28),
                        "date",
                        "1922-02",
                        "certainty",
                        "asserted",
                        "confidence",
                        0.96,
                        "sources",
                        List.of("chronicle", "memoir"),
                        "quote",
                        "In February 1922 Vesna Orlic joined the Red Orchard.",
                        "claims",
                        Stream.of(claim(CHRONICLE, 0), claim(MEMOIR, 0))
                                .sorted()
                                .toList()));
    }

    @Test
    void derivesTwoEdgesForSomebodyWhoCameBack() {
        graph.replace(List.of(CHRONICLE));

        assertThat(edges("MEMBER_OF")).extracting(edge -> edge.get("date")).containsExactly("1922-02", "1924");
        assertThat(edges("MEMBER_OF"))
                .last()
                .extracting(edge -> edge.get("quote"))
                .isEqualTo("Vesna Orlic left and came back in 1924.");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        graph.replace(List.of(CHRONICLE));

        assertThat(edges("CONTACTED")).singleElement().satisfies(edge -> assertThat(edge)
                .containsOnlyKeys("certainty", "confidence", "sources", "quote", "claims"));
    }

    @Test
    void keepsADeniedClaimWithoutAnEdge() {
        graph.replace(List.of(CHRONICLE));

        assertThat(edges("LED")).isEmpty();
        assertThat(nodes("Claim"))
                .filteredOn(claim -> claim.text("relation").equals("LED"))
                .singleElement()
                .extracting(Row::values)
                .isEqualTo(Map.of(
                        "labels",
                        List.of("Claim"),
                        "id",
                        claim(CHRONICLE, 2),
                        "relation",
                        "LED",
                        "date",
                        "192X",
                        "earliest",
                        LocalDate.of(1920, 1, 1),
                        "latest",
                        LocalDate.of(1929, 12, 31),
                        "certainty",
                        "denied",
                        "confidence",
                        0.8,
                        "status",
                        "accepted",
                        "quote",
                        "Ilka Brod never led the Red Orchard."));
    }

    @Test
    void changesNothingTheSecondTime() {
        graph.replace(List.of(CHRONICLE, MEMOIR));

        assertThat(graph.replace(List.of(MEMOIR, CHRONICLE))).isEqualTo(ImportChanges.NONE);
        assertThat(graph.replace(List.of(MEMOIR)).nothing()).isTrue();
    }

    @Test
    void doesNotDependOnTheOrderOfTheDocuments() {
        graph.replace(List.of(CHRONICLE));
        graph.replace(List.of(MEMOIR));
        var entities = graph.entities();
        var documents = graph.documents();
        var edges = edges("MEMBER_OF");
        TestServer.wipe();

        graph.replace(List.of(MEMOIR));
        graph.replace(List.of(CHRONICLE));

        assertThat(graph.entities()).isEqualTo(entities);
        assertThat(graph.documents()).isEqualTo(documents);
        assertThat(edges("MEMBER_OF")).isEqualTo(edges);
    }

    @Test
    void takesOutWhatADocumentNoLongerSays() {
        graph.replace(List.of(CHRONICLE, MEMOIR));
        var shorter = TestReading.of("chronicle")
                .names(EntityType.PERSON, "vesna", "Vesna Orlic")
                .names(OrganizationKind.FACTION, "orchard", "Red Orchard")
                .says("In February 1922 Vesna Orlic joined the Red Orchard.", "vesna MEMBER_OF orchard", "1922-02")
                .reading();

        var changes = graph.replace(List.of(shorter));

        assertThat(changes)
                .isEqualTo(new ImportChanges(
                        new Counts(0, 1, 0), new Counts(0, 0, 2), new Counts(0, 0, 3), new Counts(0, 0, 2)));
        assertThat(counts())
                .containsEntry("Entity", 2L)
                .containsEntry("Claim", 2L)
                .containsEntry("MEMBER_OF", 1L)
                .doesNotContainKeys("CONTACTED", "AT");
    }

    @Test
    void givesBackWhatWasWritten() {
        graph.replace(List.of(CHRONICLE, MEMOIR));

        assertThat(graph.documents())
                .containsExactly(
                        new StoredDocument(
                                CHRONICLE.document(),
                                CHRONICLE.claims().stream().sorted().toList()),
                        new StoredDocument(MEMOIR.document(), MEMOIR.claims()));
        assertThat(graph.entities())
                .extracting(entity -> entity.id() + ": " + entity.names() + " " + entity.kind())
                .containsExactly(
                        "ilka: [Ilka Brod] Optional.empty",
                        "kolm: [Kolm] Optional.empty",
                        "orchard: [Red Orchard] Optional[FACTION]",
                        "vesna: [Vesna Orlic, Весна Орлич] Optional.empty");
    }

    @Test
    void findsAnEntityByTheKeyOfAnyOfItsNames() {
        graph.replace(List.of(MEMOIR));

        var found = graph.read(CypherFile.load("test/key.cypher"), Map.of("key", "vesna orlich"));

        assertThat(found).extracting(row -> row.text("id")).containsExactly("vesna");
    }

    @Test
    void keepsTheStatusThatACuratorGaveAClaim() {
        graph.replace(List.of(CHRONICLE));
        TestServer.run(CypherFile.load("test/reject-claims.cypher"), Map.of("relation", "CONTACTED"));

        graph.replace(List.of(chronicle().reading()));

        assertThat(edges("CONTACTED")).isEmpty();
        assertThat(edges("MEMBER_OF")).hasSize(1);
    }

    @Test
    void changesNothingInAPreview() {
        graph.replace(List.of(MEMOIR));
        var before = counts();

        var changes = graph.preview(List.of(CHRONICLE));

        assertThat(changes)
                .isEqualTo(new ImportChanges(
                        new Counts(1, 0, 0), new Counts(2, 1, 0), new Counts(4, 0, 0), new Counts(2, 1, 0)));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void leavesTheGraphAsItWasWhenTheImportFails() {
        graph.replace(List.of(MEMOIR));
        var before = counts();
        var broken = TestReading.of("broken")
                .names(EntityType.PERSON, "vesna", "Vesna Orlic")
                .says("Vesna Orlic met a stranger.", "vesna CONTACTED stranger")
                .reading();

        assertThatIllegalStateException()
                .isThrownBy(() -> graph.replace(List.of(CHRONICLE, broken)))
                .withMessage("cypher/load/write-claims.cypher wrote 4 of 5 rows:"
                        + " an end of the others is not in the graph");

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void refusesTwoDocumentsOfOneName() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> graph.replace(List.of(MEMOIR, MEMOIR)))
                .withMessage("Two documents are called 'memoir', /documents/memoir.txt and /documents/memoir.txt;"
                        + " rename one of the files.");
    }

    @Test
    void ranksWithGraphDataScience() {
        graph.replace(List.of(CHRONICLE));
        TestServer.run(CypherFile.load("test/gds-project.cypher"), Map.of());

        var ranks = graph.read(CypherFile.load("test/gds-pagerank.cypher"), Map.of());

        assertThat(ranks).extracting(row -> row.text("id")).containsExactly("orchard", "ilka", "kolm", "vesna");
        TestServer.run(CypherFile.load("test/gds-drop.cypher"), Map.of());
    }

    private static TestReading chronicle() {
        return TestReading.of("chronicle")
                .names(EntityType.PERSON, "vesna", "Vesna Orlic")
                .names(EntityType.PERSON, "ilka", "Ilka Brod")
                .names(OrganizationKind.FACTION, "orchard", "Red Orchard")
                .names(EntityType.PLACE, "kolm", "Kolm")
                .says("In February 1922 Vesna Orlic joined the Red Orchard.", "vesna MEMBER_OF orchard", "1922-02")
                .says("Ilka Brod met her in Kolm.", "vesna CONTACTED ilka", "@kolm")
                .says("Ilka Brod never led the Red Orchard.", "ilka LED orchard", "192X denied");
    }

    private static String claim(Reading reading, int index) {
        return reading.claims().get(index).id().value();
    }

    private static Map<String, Long> counts() {
        return graph.read(EVERYTHING, Map.of()).stream()
                .collect(Collectors.toMap(row -> row.text("what"), row -> row.number("count")));
    }

    private static List<Map<String, Object>> edges(String type) {
        return graph.read(EDGES, Map.of("type", type)).stream()
                .map(row -> row.row("edge").orElseThrow().values())
                .toList();
    }

    private static List<Row> nodes(String label) {
        return graph.read(NODES, Map.of("label", label)).stream()
                .map(row -> row.row("node").orElseThrow())
                .toList();
    }
}
