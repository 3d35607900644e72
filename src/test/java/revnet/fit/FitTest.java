package revnet.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.evaluate.Tally;
import revnet.model.UsageError;

class FitTest {

    private static final Settings SETTINGS = new Settings(Subject.CLAIMS, 0.7, 0.03, 1);

    @Test
    void tellsWhatToExpectOfOtherDocuments() {
        var fit = Fit.of(Samples.tenDocuments(), SETTINGS);

        assertThat(fit.sample()).isEqualTo(new Fit.Sample(10, 40, 20));
        assertThat(fit.chosen().tally()).isEqualTo(new Tally(30, 20, 20));
        assertThat(fit.reached()).isTrue();
        assertThat(fit.calibration().bins()).hasSize(10);
    }

    @Test
    void knowsThatItFellShort() {
        var one = new Example("a.txt", "1", List.of("said"), true);
        var other = new Example("b.txt", "1", List.of("said"), false);

        assertThat(Fit.of(new Examples(Map.of("a.txt", 0, "b.txt", 1), List.of(one, other), 1), SETTINGS)
                        .reached())
                .isFalse();
    }

    @Test
    void wantsBothRightAndWrong() {
        var examples = new Examples(
                Map.of("a.txt", 0, "b.txt", 1), List.of(new Example("a.txt", "1", List.of("said"), false)), 1);

        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> Fit.of(examples, SETTINGS))
                .withMessage("Of 1 ties that the documents may state, the gold holds 0; give gold by which some are"
                        + " right and some are wrong.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
    void aimsAtNoPrecisionThatIsNone(double precision) {
        assertThatExceptionOfType(UsageError.class).isThrownBy(() -> new Settings(Subject.CLAIMS, precision, 0.03, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.POSITIVE_INFINITY, Double.NaN})
    void takesNoCostThatIsNone(double cost) {
        assertThatExceptionOfType(UsageError.class).isThrownBy(() -> new Settings(Subject.CLAIMS, 0.7, cost, 1));
    }
}
