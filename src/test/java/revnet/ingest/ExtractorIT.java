package revnet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.export.ClaimsJsonl;

class ExtractorIT {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final Pattern LINE_END_HYPHEN = Pattern.compile("(\\w)[-\u00ad]\\s*\n\\s*(\\w)");

    private static DataFolder data;
    private static Extractor extractor;

    @BeforeAll
    static void open() {
        data = DataFolder.of(Optional.empty());
        extractor = Extractor.open(data);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void givesTheSameBytesWhateverOrderTheDocumentsAreNamedIn() throws IOException {
        var weber = DOCUMENTS.resolve("weber.txt");
        var lindner = DOCUMENTS.resolve("lindner.md");

        assertThat(lines(lindner, weber)).isNotEmpty().isEqualTo(lines(weber, lindner));
    }

    /** As the score folds: white space and end-of-line hyphens. */
    @Test
    void givesSpansThatCoverTheirQuotesInTheDocumentAsItCame() throws IOException {
        for (var line : lines(DOCUMENTS)) {
            var claim = new ObjectMapper().readTree(line);
            var record =
                    Files.readString(DOCUMENTS.resolve(claim.get("document").asText()));

            assertThat(folded(covered(claim, record)))
                    .isEqualTo(folded(claim.get("quote").asText()));
        }
    }

    @Test
    void keepsOneEntityForOnePersonOfTwoDocuments() throws IOException {
        var ends = new ArrayList<String>();
        for (var line : lines(DOCUMENTS)) {
            var claim = new ObjectMapper().readTree(line);
            ends.add(claim.at("/subject/name").asText());
            ends.add(claim.at("/object/name").asText());
        }

        assertThat(ends).contains("Clara Lindner").doesNotContain("Lindner", "Clara");
    }

    @Test
    void rejectsASecondDocumentOfTheSameName(@TempDir Path folder) throws IOException {
        Files.copy(DOCUMENTS.resolve("weber.txt"), folder.resolve("lindner.txt"));

        var extracted = extractor.extract(List.of(folder, DOCUMENTS.resolve("lindner.md")), Progress.SILENT);

        assertThat(extracted.readings()).hasSize(1);
        assertThat(extracted.rejected()).singleElement().satisfies(error -> assertThat(error)
                .hasMessageContaining("names tell documents apart: rename one of them."));
    }

    @Test
    void tellsHowFarItIs() {
        var told = new ArrayList<String>();

        extractor.extract(List.of(DOCUMENTS), new Told(told));

        assertThat(told).containsExactlyInAnyOrder("2 documents", "lindner.md", "weber.txt");
    }

    private static List<String> lines(Path... paths) throws IOException {
        var out = new StringWriter();
        ClaimsJsonl.write(extractor.extract(List.of(paths), Progress.SILENT).readings(), out);
        return out.toString().lines().toList();
    }

    private static String covered(JsonNode claim, String record) {
        var parts = new ArrayList<String>();
        for (var span : claim.get("spans")) {
            int start = record.offsetByCodePoints(0, span.get(0).asInt());
            parts.add(record.substring(
                    start,
                    record.offsetByCodePoints(
                            start, span.get(1).asInt() - span.get(0).asInt())));
        }
        return String.join("\n", parts);
    }

    private static String folded(String text) {
        return LINE_END_HYPHEN.matcher(text).replaceAll("$1$2").replaceAll("\\s+", "");
    }

    /** Writes down what it is told. */
    private record Told(List<String> list) implements Progress {

        @Override
        public void begin(int documents) {
            list.add(documents + " documents");
        }

        @Override
        public void read(String document, int characters) {
            synchronized (list) {
                list.add(Path.of(document).getFileName().toString());
            }
        }
    }
}
