package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTest {

    @ParameterizedTest
    @CsvSource({"the 12th Congress, twelfth congress", "31st Congress, 31st congress", "Émile's Club, emile club"})
    void foldsSpellingsOfOneName(String name, String folded) {
        assertThat(NameFold.of(name)).isEqualTo(folded);
    }
}
