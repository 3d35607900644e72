package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import revnet.model.GraphUnavailable;

class PortsTest {

    @Test
    void areThoseOfNeo4jByStandard() {
        assertThat(Ports.standard()).isEqualTo(new Ports("localhost", 7687, 7474));
    }

    @Test
    void areFreeWhereAnyWillDo() {
        var ports = Ports.any();

        ports.requireFree();

        assertThat(ports.bolt()).isNotEqualTo(ports.http());
    }

    @Test
    void namesThePortThatIsInUse() throws IOException {
        var free = Ports.any();
        try (var busy = new ServerSocket(free.http(), 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(GraphUnavailable.class)
                    .isThrownBy(free::requireFree)
                    .withMessage(
                            "Port %d of localhost, wanted for HTTP, is in use;"
                                    + " end the program that listens there or choose another port.",
                            busy.getLocalPort());
        }
    }

    @Test
    void refusesOnePortForTwoUses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ports("localhost", 7687, 7687))
                .withMessage("two different ports are needed, not 7687 and 7687");
    }
}
