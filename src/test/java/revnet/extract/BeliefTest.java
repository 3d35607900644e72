package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import revnet.model.EntityId;
import revnet.model.EntityType;

class BeliefTest {

    private final Referent orlov = new Referent(new EntityId("r1"), EntityType.PERSON);
    private final Referent duval = new Referent(new EntityId("r2"), EntityType.PERSON);
    private final Referent stranger = new Referent(new EntityId("r3"), EntityType.PERSON);
    private final Belief belief = new Belief(Map.of(orlov, 0.6, duval, 0.3), false);

    @Test
    void isASignForEachWholeNumberThatTheLogOddsExceed() {
        assertThat(belief.signs("he", List.of(duval)))
                .contains("he believed>-1", "he nobody>-3")
                .doesNotContain("he believed>0", "he nobody>-2");
    }

    @Test
    void isOfSeveralAsLikelyAsOfTheLeastLikely() {
        assertThat(belief.signs("they", List.of(orlov, duval))).isEqualTo(belief.signs("they", List.of(duval)));
    }

    @Test
    void marksThoseWhomNothingNamesNearBy() {
        assertThat(belief.signs("he", List.of(stranger)))
                .contains("he not near")
                .doesNotContain("he believed>-5");
    }

    @Test
    void listsThoseLikelyEnough() {
        assertThat(belief.likely(0.5)).containsExactly(orlov);
    }

    @Test
    void saysNothingWithoutAnEncoder() {
        assertThat(Belief.none().signs("he", List.of(orlov))).isEmpty();
    }
}
