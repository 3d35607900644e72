package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.evaluate.Calibration;
import revnet.evaluate.Tally;
import revnet.fit.Coefficients;
import revnet.fit.Fit;
import revnet.fit.Settings;
import revnet.fit.Step;
import revnet.fit.Subject;
import revnet.fit.WeightsFile;

class WeightsTest {

    @Test
    void readsWhatWasFitted(@TempDir Path folder) throws IOException {
        var coefficients = new Coefficients(-1.5, new TreeMap<>(Map.of("via=OWN", 1.25, "weight=2.0:LED", -0.75)));
        var step = new Step(0.55, new Tally(40, 20, 15));
        var fit = new Fit(
                new Settings(Subject.CLAIMS, 0.7, 0.03, 1),
                new Fit.Sample(12, 99, 30),
                coefficients,
                step,
                List.of(),
                Calibration.inTenths(List.of()));
        WeightsFile.write(fit, folder.resolve("weights.tsv"));

        var weights = Weights.read(folder.resolve("weights.tsv"));

        assertThat(weights.threshold()).isEqualTo(0.55);
        assertThat(weights.probability(List.of("via=OWN", "weight=2.0:LED", "never seen")))
                .isEqualTo(1 / (1 + Math.E), within(1e-12));
    }
}
