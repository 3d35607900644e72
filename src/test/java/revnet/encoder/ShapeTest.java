package revnet.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @ParameterizedTest
    @CsvSource({
        "’s, MARK",
        "1917, NUMBER",
        "league, SMALL",
        "al-Hurriyya, INNER",
        "KPD, CAPITALS",
        "RSDLP(b), CAMEL",
        "McCracken, CAMEL",
        "Orlov, CAPITAL",
        "Étienne, CAPITAL",
        "A, CAPITAL",
        "9th, CAPITAL"
    })
    void tellsHowAWordIsWritten(String word, Shape shape) {
        assertThat(Shape.of(word, false)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({"Orlov, OPENING", "KPD, CAPITALS", "the, SMALL", "(, MARK"})
    void tellsACapitalThatTheSentenceGives(String word, Shape shape) {
        assertThat(Shape.of(word, true)).isEqualTo(shape);
    }
}
