package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.UsageError;

class CypherFileTest {

    private static final CypherFile ALL = CypherFile.load("test/all-headers.cypher");

    @Test
    void readsTheHeader() {
        assertThat(ALL.title()).isEqualTo("Declares one parameter of every type.");
        assertThat(ALL.question()).contains("Who was where, and when?");
        assertThat(ALL.columns()).containsExactly("name", "limit");
        assertThat(ALL.parameters().get(1))
                .isEqualTo(new Parameter("limit", Parameter.Type.INTEGER, Optional.of("10"), "how many"));
        assertThat(ALL.text()).startsWith("RETURN $name AS name");
    }

    @Test
    void fillsInStandardValues() {
        var bound = ALL.bind(Map.of("name", "Panteleimon", "since", LocalDate.of(1921, 3, 18)));

        assertThat(bound)
                .containsExactly(
                        Map.entry("name", "Panteleimon"),
                        Map.entry("limit", 10L),
                        Map.entry("least", 0.5),
                        Map.entry("deep", false),
                        Map.entry("since", LocalDate.of(1921, 3, 18)),
                        Map.entry("types", List.of("a", "b")));
    }

    @Test
    void takesAnEmptyOptionalForNoValue() {
        var bound = ALL.bind(Map.of("name", "Panteleimon", "limit", Optional.empty()));

        assertThat(bound.get("limit")).isNull();
        assertThat(bound.get("since")).isNull();
    }

    @Test
    void refusesUndeclaredAndMissingParameters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.bind(Map.of("name", "a", "nme", "b")))
                .withMessage("cypher/test/all-headers.cypher declares [deep, least, limit, name, since, types]"
                        + " but was given [name, nme]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.bind(Map.of()))
                .withMessageEndingWith("but was given []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit | many | a whole number
            least | half | a number such as 0.5
            deep  | yes  | true or false
            since | 1921 | a day such as 1921-03-18
            """)
    void refusesAValueOfAnotherType(String name, String text, String takes) {
        var parameter = ALL.parameters().stream()
                .filter(declared -> declared.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> parameter.value(text))
                .withMessage("'%s' does not do for %s: it takes %s.", text, name, takes);
    }

    @Test
    void namesTheMissingFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CypherFile.load("query/nope.cypher"))
                .withMessage("No Cypher file at classpath:/cypher/query/nope.cypher");
    }

    @Test
    void refusesAHeaderThatSaysNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CypherHeader.parse("a.cypher", "// Title.\n// @param x\nRETURN $x AS x"))
                .withMessage("cypher/a.cypher: 'x' is not 'name TYPE = default, meaning'");
        assertThatIllegalStateException()
                .isThrownBy(() -> CypherHeader.parse("a.cypher", "// Title.\n// @return x\nRETURN 1 AS x"))
                .withMessage("cypher/a.cypher: '@return x' is neither @param nor @returns, @chart nor @network");
        assertThatIllegalStateException()
                .isThrownBy(() -> CypherHeader.parse("a.cypher", "RETURN 1 AS x"))
                .withMessage("cypher/a.cypher lacks its title line or its statement");
    }

    @Test
    void listsAFolderInOrder() {
        assertThat(CypherFile.folder("schema")).extracting(CypherFile::path).isSorted();
        assertThat(CypherFile.folder("no-such-folder")).isEmpty();
    }

    @Test
    void listsAFolderOfAJar(@TempDir Path folder) throws IOException {
        var jar = folder.resolve("with a blank.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : List.of("cypher/reports/", "cypher/reports/b.cypher", "cypher/reports/a.cypher")) {
                out.putNextEntry(new JarEntry(name));
            }
        }

        var names = CypherFile.names(URI.create("jar:" + jar.toUri() + "!/cypher/reports"));

        assertThat(names).containsExactly("a.cypher", "b.cypher");
    }
}
