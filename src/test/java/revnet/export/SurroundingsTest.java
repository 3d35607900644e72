package revnet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void takesAtMostThirtyTwoCharactersOnEachSide() {
        var flag = "\ud83d\udea9";

        assertThat(Surroundings.of("rope", flag.repeat(40) + "rope" + "b".repeat(40)))
                .contains(new Surroundings(flag.repeat(32), "b".repeat(32)));
    }

    @Test
    void takesWhatThereIsAtTheEndsOfAPassage() {
        assertThat(Surroundings.of("rope", "rope")).contains(new Surroundings("", ""));
    }

    @Test
    void isSilentWhereTheWordsStandTwiceOrNotAtAll() {
        assertThat(Surroundings.of("rope", "rope upon rope")).isEqualTo(Optional.empty());
        assertThat(Surroundings.of("rope", "hemp")).isEqualTo(Optional.empty());
    }
}
