package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import revnet.model.EntityId;
import revnet.model.EntityType;

class ReferentTest {

    private final Referent group = new Referent(new EntityId("r1"), EntityType.ORGANIZATION);

    @Test
    void isNoPartyForBeingAGroupOfOne() {
        group.name("Northern Group of the Liberty Party");

        assertThat(group.namedWith("Group")).isTrue();
        assertThat(group.namedWith("Party")).isFalse();
    }

    @Test
    void goesByItsFullestName() {
        group.name("Group");
        group.name("Northern Group");

        assertThat(group.entity().name()).isEqualTo("Northern Group");
        assertThat(group.entity().names()).containsExactly("Group", "Northern Group");
    }
}
