package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import revnet.graph.CypherFile;
import revnet.graph.Parameter;
import revnet.graph.TestServer;

/** What a user of Neo4j Browser runs: files as they are, comments and all, and whole numbers as the Browser sends them. */
class BrowserFilesIT {

    private static Driver driver;

    @BeforeAll
    static void openTheWorld() {
        FoundryCircle.open().close();
        driver = GraphDatabase.driver(TestServer.address().uri());
    }

    @AfterAll
    static void close() {
        driver.close();
    }

    static Stream<String> queries() throws IOException {
        var guide = Jsoup.parse(Files.readString(Path.of("cypher/browser/guide.html")));
        return Stream.concat(
                guide.select("slide:not(.reports) pre.runnable").stream().map(Element::wholeText), scripts().stream());
    }

    static Stream<CypherFile> reports() {
        return CypherFile.folder("reports").stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void scriptsAndGuideAskForNothingThatTheGraphDoesNotHave(String query) {
        var summary = driver.executableQuery("EXPLAIN " + query).execute().summary();

        assertThat(summary.gqlStatusObjects())
                .noneMatch(status -> status.gqlStatus().startsWith("01"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportsRunUnchanged(CypherFile report) throws IOException {
        var answer = driver.executableQuery(Files.readString(Path.of("cypher").resolve(report.path())))
                .withParameters(standards(report))
                .execute();

        assertThat(answer.keys()).isEqualTo(report.columns());
    }

    private static Map<String, Object> standards(CypherFile report) {
        var values = new LinkedHashMap<String, Object>();
        for (var parameter : report.parameters()) {
            var value = parameter.value(parameter.standard().orElseThrow()).orElse(null);
            values.put(
                    parameter.name(),
                    parameter.type() == Parameter.Type.INTEGER && value != null ? ((Long) value).doubleValue() : value);
        }
        return values;
    }

    private static List<String> scripts() throws IOException {
        try (var files = Files.list(Path.of("cypher/browser"))) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(FoundryCircle::text)
                    .toList();
        }
    }
}
