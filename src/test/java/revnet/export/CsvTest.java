package revnet.export;

import static org.assertj.core.api.Assertions.assertThat;
import static revnet.export.RopeNetwork.network;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.query.Network;

class CsvTest {

    @Test
    void writesATableOfTheNodes() throws IOException {
        assertThat(RopeNetwork.text(out -> Csv.nodes(network(), out))).isEqualTo(RopeNetwork.expected("nodes.csv"));
    }

    @Test
    void writesATableOfTheEdges() throws IOException {
        assertThat(RopeNetwork.text(out -> Csv.edges(network(), out))).isEqualTo(RopeNetwork.expected("edges.csv"));
    }

    @Test
    void namesThePlacesOfAnEdge() throws IOException {
        var edge = RopeNetwork.edge(Optional.empty(), List.of("Lyme", "Poole"));

        var rows = rows(RopeNetwork.text(out -> Csv.edges(network(edge), out)));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("Places")).isEqualTo("Lyme; Poole");
            assertThat(row.get("From")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1"})
    void keepsASpreadsheetFromRunningACell(String name) throws IOException {
        var rows = rows(RopeNetwork.text(out -> Csv.nodes(of("=id", name), out)));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("Id")).isEqualTo("'=id");
            assertThat(row.get("Label")).isEqualTo("'" + name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "Rope, hemp", "two\nlines", "\"Rope\"", "'t Veld"})
    void leavesOtherCellsAsTheyAre(String name) throws IOException {
        var rows = rows(RopeNetwork.text(out -> Csv.nodes(of("id", name), out)));

        assertThat(rows).singleElement().satisfies(row -> assertThat(row.get("Label"))
                .isEqualTo(name));
    }

    private static Network of(String id, String name) {
        var entity = new Entity(
                new EntityId(id), RopeNetwork.HOLM.type(), Optional.empty(), name, new TreeSet<>(List.of(name)));
        return new Network(List.of(entity), List.of());
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
}
