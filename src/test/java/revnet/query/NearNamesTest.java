package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;

class NearNamesTest {

    @Test
    void putsTheNearestFirstAndLeavesOutTheFar() {
        var near = NearNames.of("velim", List.of(person("vellino"), person("anna velin"), person("zharkov")));

        assertThat(near).containsExactly("anna velin (anna velin)");
    }

    @Test
    void ordersEquallyNearNamesByName() {
        assertThat(NearNames.among("fro", List.of("to", "from", "faction"))).containsExactly("from", "to");
    }

    @Test
    void asksTheIndexForLikeWords() {
        assertThat(NearNames.words("anna velin")).isEqualTo("anna~ velin~");
    }

    private static Entity person(String name) {
        return new Entity(new EntityId(name), EntityType.PERSON, Optional.empty(), name, new TreeSet<>());
    }
}
