package revnet.export;

import static org.assertj.core.api.Assertions.assertThat;
import static revnet.export.RopeNetwork.edge;
import static revnet.export.RopeNetwork.network;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Entity;
import revnet.model.Relation;
import revnet.query.Edge;
import revnet.query.Network;

class GexfTest {

    @Test
    void writesANetworkInTime() throws IOException {
        assertThat(gexf(network())).isEqualTo(RopeNetwork.expected("rope.gexf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1903       | 1903-01-01 | 1903-12-31
                    1903-02    | 1903-02-01 | 1903-02-28
                    190X       | 1900-01-01 | 1909-12-31
                    1903-05-01 | 1903-05-01 | 1903-05-01
                    1903/..    | 1903-01-01 |
                    ../1905    |            | 1905-12-31
                    """)
    void closesIntervalsAndLeavesOpenEndsOut(String date, String start, String end) throws IOException {
        var read = ReadGexf.of(gexf(network(edge(Optional.of(date), List.of()))));

        assertThat(read.spells())
                .containsExactly(new ReadGexf.Spell(Optional.ofNullable(start), Optional.ofNullable(end)));
    }

    @Test
    void givesNoSpellToAnEdgeWithoutADate() throws IOException {
        var read = ReadGexf.of(gexf(network(edge(Optional.empty(), List.of("Lyme", "Poole")))));

        assertThat(read.spells()).isEmpty();
        assertThat(read.values("places")).containsExactly("Lyme; Poole");
    }

    @Test
    void drawsARelationThatGoesBothWaysWithoutAnArrow() throws IOException {
        var led = edge(Optional.empty(), List.of());
        var allied = new Edge(
                RopeNetwork.tie(Relation.ALLIED_WITH), led.period(), led.certainty(), led.confidence(), led.backing());

        assertThat(gexf(network(allied))).contains("type=\"undirected\" kind=\"ALLIED_WITH\"");
    }

    @Test
    void keepsWhatADocumentSaysFromBecomingXml() throws IOException {
        var name = "a<b>\"c\"&d\u0000\u000b\ud800\uffff\n\ud83d\udea9 ]]>";
        var odd = new Entity(
                RopeNetwork.HOLM.id(), RopeNetwork.HOLM.type(), Optional.empty(), name, new TreeSet<>(List.of(name)));

        var read = ReadGexf.of(gexf(new Network(List.of(odd), List.of())));

        assertThat(read.labels()).containsExactly("a<b>\"c\"&d \ud83d\udea9 ]]>");
    }

    private static String gexf(Network network) throws IOException {
        return RopeNetwork.text(out -> Gexf.write(network, out));
    }
}
