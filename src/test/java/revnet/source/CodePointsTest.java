package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 511, 512, 513, 1023, 1024, 1025, 2047, 2048, 5000})
    void countsAsTheTextItselfDoes(int flags) {
        String text = "a" + "\uD83D\uDEA9".repeat(flags) + "bc";
        var points = new CodePoints(text);

        assertThat(points.before(text.length())).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(points.before(1)).isEqualTo(1);
        for (int i = 0; i <= flags + 3; i++) {
            assertThat(points.offset(i)).isEqualTo(text.offsetByCodePoints(0, i));
            assertThat(points.before(points.offset(i))).isEqualTo(i);
        }
    }

    @Test
    void leavesOffsetsAsTheyAreWithoutSurrogates() {
        var points = new CodePoints("x".repeat(3000));

        assertThat(points.before(2999)).isEqualTo(2999);
        assertThat(points.offset(2999)).isEqualTo(2999);
    }
}
