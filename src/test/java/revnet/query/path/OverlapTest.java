package revnet.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1919/1923,             1921/1926,             SURE
            1921-03-18,            1921-03-18,            SURE
            1920/1922,             1921-03-18,            SURE
            1919/1920,             1940,                  NONE
            1940,                  1919/1920,             NONE
            1921,                  1921,                  POSSIBLE
            1920/1922,             1922/1924,             POSSIBLE
            1920?/1922,            1919/1924,             POSSIBLE
            1921/..,               1922/1924,             POSSIBLE
            1921/..,               1919/1920,             NONE
            '',                    1922/1924,             POSSIBLE
            """)
    void isAsSureAsTheDates(String one, String other, Overlap overlap) {
        assertThat(Overlap.of(date(one), date(other))).isEqualTo(overlap);
        assertThat(Overlap.of(date(other), date(one))).isEqualTo(overlap);
    }

    private static Optional<String> date(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty());
    }
}
