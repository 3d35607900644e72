package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import revnet.model.GraphUnavailable;
import revnet.model.Reading;

class GraphIT {

    private static final CypherFile HEADERS = CypherFile.load("test/all-headers.cypher");

    @Test
    void readsPlainValues() {
        try (var graph = Graph.open(TestServer.address())) {
            var rows = graph.read(HEADERS, Map.of("name", "Vesna", "since", LocalDate.of(1921, 3, 18)));

            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).values())
                    .containsExactly(
                            Map.entry("name", "Vesna"),
                            Map.entry("limit", 10L),
                            Map.entry("least", 0.5),
                            Map.entry("deep", false),
                            Map.entry("since", LocalDate.of(1921, 3, 18)),
                            Map.entry("types", List.of("a", "b")));
        }
    }

    @Test
    void keepsWhatIsThereWhenItIsOpenedAgain() {
        TestServer.wipe();
        var reading = TestReading.of("diary").reading();
        try (var graph = Graph.open(TestServer.address())) {
            graph.replace(List.of(reading));
        }

        try (var graph = Graph.open(TestServer.address())) {
            assertThat(graph.documents()).containsExactly(new StoredDocument(reading.document(), List.of()));
        }
    }

    @Test
    void tellsAnotherConnectionHowFarItIs() {
        TestServer.wipe();
        var reading = TestReading.of("diary").reading();
        try (var writing = Graph.open(TestServer.address());
                var graph = Graph.open(TestServer.address(), bookmarksAfter(writing, reading))) {
            assertThat(graph.bookmarks()).isNotEmpty();
            assertThat(graph.catalogue()).containsExactly(reading.document());
        }
    }

    @Test
    void asksTheServerForWhatTheOtherHasSeen() {
        var address = TestServer.address();

        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> Graph.open(address, Set.of("neither here nor there")));
    }

    @Test
    void namesTheFileThatFailed() {
        try (var graph = Graph.open(TestServer.address())) {
            assertThatExceptionOfType(GraphUnavailable.class)
                    .isThrownBy(() -> graph.read(CypherFile.load("test/broken.cypher"), Map.of("by", 0)))
                    .withMessage("cypher/test/broken.cypher with parameters [by] failed: / by zero");
        }
    }

    @Test
    void saysThatNobodyAnswers() {
        var nobody = Address.of("bolt://localhost:" + Ports.any().bolt());

        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> Graph.open(nobody))
                .withMessage("No Neo4j answers at %s; start it, or check the address.", nobody.uri());
    }

    @Test
    void saysThatTheDatabaseIsMissing() {
        var address = TestServer.address().uri().toString();

        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> Graph.open(Address.of(address, Optional.empty(), Optional.of("orchard"))))
                .withMessage("%s has no database 'orchard'; leave --database out for its default one.", address);
    }

    @Test
    void saysWhatAnswersInsteadOfNeo4j() {
        var browser = TestServer.server().browser();
        var wrong = Address.of("bolt://%s:%d".formatted(browser.getHost(), browser.getPort()));

        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> Graph.open(wrong))
                .withMessageStartingWith("%s ", wrong.uri());
    }

    private static Set<String> bookmarksAfter(Graph graph, Reading reading) {
        graph.replace(List.of(reading));
        return graph.bookmarks();
    }
}
