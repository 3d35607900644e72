package revnet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void putsEachClaimIntoTheBinOfItsConfidence() {
        var bins = Calibration.of(List.of(
                        new Forecast(0.25, false),
                        new Forecast(0.5, true),
                        new Forecast(0.5, false),
                        new Forecast(0.9, true),
                        new Forecast(1, true)))
                .bins();

        assertThat(bins)
                .containsExactly(
                        new Calibration.Bin(0, 0.5, 1, OptionalDouble.of(0.25), OptionalDouble.of(0)),
                        new Calibration.Bin(0.5, 0.6, 2, OptionalDouble.of(0.5), OptionalDouble.of(0.5)),
                        new Calibration.Bin(0.6, 0.7, 0, NONE, NONE),
                        new Calibration.Bin(0.7, 0.8, 0, NONE, NONE),
                        new Calibration.Bin(0.8, 0.9, 0, NONE, NONE),
                        new Calibration.Bin(0.9, 1, 2, OptionalDouble.of(0.95), OptionalDouble.of(1)));
    }

    @Test
    void measuresHowFarConfidenceIsFromWhatTurnedOut() {
        var calibration = Calibration.of(List.of(
                new Forecast(0.25, false), new Forecast(0.5, true), new Forecast(0.5, true), new Forecast(1, false)));

        assertThat(calibration.brier().orElseThrow()).isEqualTo((0.0625 + 0.25 + 0.25 + 1) / 4, within(1e-12));
        assertThat(calibration.expectedError().orElseThrow())
                .isEqualTo((1 * 0.25 + 2 * 0.5 + 1 * 1) / 4, within(1e-12));
    }

    @Test
    void saysNothingOfClaimsWithoutConfidence() {
        var calibration = Calibration.of(List.of());

        assertThat(calibration.brier()).isEmpty();
        assertThat(calibration.expectedError()).isEmpty();
    }
}
