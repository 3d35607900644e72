package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import revnet.export.ReadGexf;
import revnet.export.ReadGraphMl;
import revnet.export.ReadJsonLd;
import revnet.graph.CypherFile;
import revnet.graph.Row;
import revnet.graph.TestServer;

/** Every format, from the shipped documents to a parser and back. */
class ExportIT {

    private static final List<String> DOCUMENTS =
            List.of("karl-korsch.md", "roads-of-exile.md", "workers-group.md", "zinoviev-and-kamenev.md");
    private static final CypherFile COUNTS = CypherFile.load("test/counts.cypher");
    private static Row graph;

    private final Path folder;

    ExportIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void importDocuments() {
        TestServer.wipe();
        var arguments = new ArrayList<>(List.of("import"));
        DOCUMENTS.forEach(name -> arguments.add("data/documents/" + name));
        assertThat(run(arguments).err()).isEmpty();
        graph = TestServer.run(COUNTS, Map.of()).get(0);
        assertThat(graph.number("documents")).isEqualTo(DOCUMENTS.size());
        assertThat(graph.number("edges")).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesTwice(ExportFormat format) throws IOException {
        var first = files(format);

        assertThat(files(format)).doesNotContain("").isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CSV")
    void printsWhatItWouldWriteToAFile(ExportFormat format) throws IOException {
        var printed = run(List.of("export", "--format", format.toString()));

        assertThat(printed).isEqualTo(new Run(0, file(format), ""));
    }

    @Test
    void gexfHasEveryEntityAndEdge() throws IOException {
        var read = ReadGexf.of(file(ExportFormat.GEXF));

        assertThat(read.nodes()).hasSize((int) graph.number("entities"));
        assertThat(read.edges()).hasSize((int) graph.number("edges"));
        assertThat(read.spells()).isNotEmpty();
    }

    @Test
    void graphMlHasEveryEntityAndEdge() throws IOException {
        var read = ReadGraphMl.of(file(ExportFormat.GRAPHML));

        assertThat(read.nodes()).hasSize((int) graph.number("entities"));
        assertThat(read.edges()).hasSize((int) graph.number("edges"));
        assertThat(read.edges())
                .allSatisfy(edge -> assertThat(edge.get("quote")).isNotBlank());
    }

    @Test
    void csvHasEveryEntityAndEdgeAndBothEndsOfEach() throws IOException {
        var files = files(ExportFormat.CSV);
        var nodes = rows(files.get(1));
        var edges = rows(files.get(0));

        assertThat(nodes).hasSize((int) graph.number("entities"));
        assertThat(edges).hasSize((int) graph.number("edges"));
        assertThat(nodes)
                .extracting(node -> node.get("Id"))
                .containsAll(edges.stream().map(edge -> edge.get("Source")).toList())
                .containsAll(edges.stream().map(edge -> edge.get("Target")).toList());
    }

    @Test
    void jsonLdHasEveryClaimWithItsQuoteAndEveryEdge() throws IOException {
        var read = ReadJsonLd.of(file(ExportFormat.JSONLD));

        assertThat(read.ofType("urn:revnet:vocabulary:Claim")).hasSize((int) graph.number("claims"));
        assertThat(read.ofType("http://www.w3.org/ns/oa#Annotation")).hasSize((int) graph.number("claims"));
        assertThat(read.ofType("urn:revnet:vocabulary:Spell")).hasSize((int) graph.number("edges"));
        assertThat(read.ofType("https://schema.org/DigitalDocument")).hasSize(DOCUMENTS.size());
    }

    @Test
    void claimsAreAsManyAsTheGraphHas() throws IOException {
        var lines = file(ExportFormat.CLAIMS).lines().toList();

        assertThat(lines).hasSize((int) graph.number("claims"));
        for (var line : lines) {
            assertThat(new ObjectMapper().readTree(line).get("document").asText())
                    .isIn(DOCUMENTS);
        }
    }

    /** The files that an export writes, in the order of their names. */
    private List<String> files(ExportFormat format) throws IOException {
        var out = folder.resolve("export");
        var run = run(List.of("export", "--format", format.toString(), "--out", out.toString()));
        assertThat(run).isEqualTo(new Run(0, "", ""));
        if (format != ExportFormat.CSV) {
            return List.of(Files.readString(out));
        }
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("nodes.csv", "edges.csv");
        return List.of(Files.readString(out.resolve("edges.csv")), Files.readString(out.resolve("nodes.csv")));
    }

    private String file(ExportFormat format) throws IOException {
        return files(format).get(0);
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }

    private static Run run(List<String> command) {
        var arguments = new ArrayList<>(command);
        arguments.addAll(List.of("--uri", TestServer.address().uri().toString()));
        return Run.of(arguments.toArray(String[]::new));
    }
}
