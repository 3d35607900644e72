package revnet.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static revnet.export.RopeNetwork.network;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Relation;
import revnet.query.Edge;
import revnet.query.Network;

class GraphMlTest {

    @Test
    void writesANetworkWithTypedAttributes() throws IOException {
        assertThat(graphMl(network())).isEqualTo(RopeNetwork.expected("rope.graphml"));
    }

    @Test
    void isReadBackWithAllItSays() throws IOException {
        var read = ReadGraphMl.of(graphMl(network()));

        assertThat(read.nodes().get("person-ida-holm"))
                .containsEntry("label", "Ida Holm")
                .containsEntry("names", "Ida \"Rope\" Holm; Ida Holm; Ида Хольм");
        assertThat(read.edges()).singleElement().satisfies(edge -> assertThat(edge)
                .contains(
                        entry("relation", "LED"),
                        entry("weight", "1"),
                        entry("from", "1903-01-01"),
                        entry("to", "1905-05-31"),
                        entry("certainty", "hedged"),
                        entry("quote", RopeNetwork.QUOTE)));
    }

    @Test
    void tellsWhichRelationGoesBothWays() throws IOException {
        var led = network().edges().get(0);
        var allied = new Edge(
                RopeNetwork.tie(Relation.ALLIED_WITH), led.period(), led.certainty(), led.confidence(), led.backing());

        assertThat(ReadGraphMl.of(graphMl(network(led))).edges().get(0)).containsEntry("symmetric", "false");
        assertThat(ReadGraphMl.of(graphMl(network(allied))).edges().get(0)).containsEntry("symmetric", "true");
    }

    @Test
    void makesATokenOfAnIdThatIsNone() throws IOException {
        var odd = new Entity(
                new EntityId("a b/\u00bd-é"),
                RopeNetwork.HOLM.type(),
                RopeNetwork.HOLM.kind(),
                "Half",
                new TreeSet<>(List.of("Half")));

        var read = ReadGraphMl.of(graphMl(new Network(List.of(odd), List.of())));

        assertThat(read.nodes()).containsOnlyKeys("a_x0020_b_x002F__x00BD_-é");
    }

    private static String graphMl(Network network) throws IOException {
        return RopeNetwork.text(out -> GraphMl.write(network, out));
    }
}
