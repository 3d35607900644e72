package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.model.GraphUnavailable;

class AddressTest {

    @Test
    void readsABoltAddress() {
        assertThat(Address.of(" bolt://localhost:7687 "))
                .isEqualTo(new Address(URI.create("bolt://localhost:7687"), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:7687", "http://localhost:7474", "not a uri", "bolt:7687", ""})
    void refusesWhatIsNoAddress(String text) {
        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> Address.of(text))
                .withMessage(
                        "'%s' is no address of a graph; give one such as bolt://localhost:7687"
                                + " or neo4j+s://graph.example.org.",
                        text);
    }

    @Test
    void refusesAPasswordInTheAddressWithoutRepeatingIt() {
        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> Address.of("bolt://neo4j:secret@example.org"))
                .withMessage(
                        "The address of example.org carries a login; give user and password by their own options.");
    }

    @Test
    void hidesThePassword() {
        assertThat(Address.of("bolt://example.org", Optional.of(new Login("neo4j", "secret")), Optional.of("exile")))
                .hasToString("Address[uri=bolt://example.org, login=Optional[Login[user=neo4j]],"
                        + " database=Optional[exile]]");
    }
}
