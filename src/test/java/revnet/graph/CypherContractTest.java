package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file under {@code cypher/} keeps to; the scripts for Neo4j Browser are no statements of ours. */
class CypherContractTest {

    /** Folders whose files one class each names, and folders that are read as a whole. */
    private static final List<String> NAMED = List.of("load", "query");

    private static final List<String> LISTED = List.of("schema", "reports");
    private static final Pattern PARAMETER = Pattern.compile("\\$(?!any\\()(\\w+)");
    private static final Pattern UNBOUNDED =
            Pattern.compile("\\*\\s*(\\d+\\s*)?(\\.\\.)?\\s*[\\]{]|\\{\\s*\\d+\\s*,\\s*}|\\)[+*]");
    private static final Pattern NATIVE_ID = Pattern.compile("\\b(elementId|(?<![.\\w])id)\\s*\\(");

    static Stream<CypherFile> files() {
        return Stream.concat(NAMED.stream(), LISTED.stream()).flatMap(folder -> CypherFile.folder(folder).stream());
    }

    static Stream<CypherFile> named() {
        return NAMED.stream().flatMap(folder -> CypherFile.folder(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void declaresExactlyTheParametersItUses(CypherFile file) {
        var declared = file.parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        var used = PARAMETER
                .matcher(file.text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(declared).isEqualTo(used);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isOneBoundedStatementWithoutNativeIds(CypherFile file) {
        assertThat(file.text())
                .doesNotContain(";")
                .doesNotContainPattern(UNBOUNDED)
                .doesNotContainPattern(NATIVE_ID);
        assertThat(file.title()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("files")
    void ordersWhatItReturns(CypherFile file) {
        if (!file.columns().isEmpty() && !List.of("written").equals(file.columns())) {
            assertThat(file.text()).contains("ORDER BY");
        }
    }

    @ParameterizedTest
    @MethodSource("named")
    void isUsedByExactlyOneClass(CypherFile file) throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> mentions(source, '"' + file.path() + '"')))
                    .hasSize(1);
        }
    }

    @Test
    void everyFolderIsKnown() throws IOException {
        try (var folders = Files.list(Path.of("cypher"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).filter(name -> !name.equals("browser")))
                    .isSubsetOf(Stream.concat(NAMED.stream(), LISTED.stream()).toList());
        }
    }

    private static boolean mentions(Path source, String text) {
        try {
            return Files.readString(source).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
