package revnet.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.evaluate.Calibration;
import revnet.evaluate.Tally;

class WeightsFileTest {

    private static final Settings SETTINGS = new Settings(Subject.CLAIMS, 0.7, 0.03, 1);

    @Test
    void writesSignsInOrderAfterBiasAndThreshold() {
        var bySign = new TreeMap<>(Map.of("via=OWN", 1.23456, "rel=LED", -0.5, "a", 0.00004, "b", -0.00005));

        assertThat(WeightsFile.text(fit(new Coefficients(-2, bySign)))).isEqualTo("""
                        # Made by revnet fit --precision 0.7 --cost 0.03 --seed 1
                        # from 99 ties that the sentences of 12 documents may state, 30 of them right by the gold.
                        sign	weight
                        bias	-2.0000
                        threshold	0.5500
                        b	-0.0001
                        rel=LED	-0.5000
                        via=OWN	1.2346
                        """);
    }

    @Test
    void writesTheSameTwice() {
        var first = WeightsFile.text(Fit.of(Samples.tenDocuments(), SETTINGS));

        assertThat(WeightsFile.text(Fit.of(Samples.tenDocuments(), SETTINGS)))
                .isEqualTo(first)
                .contains("said\t");
    }

    @Test
    void replacesTheFileAndLeavesNoOther(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("weights.tsv"), "old");
        var fit = Fit.of(Samples.tenDocuments(), SETTINGS);

        WeightsFile.write(fit, file);

        assertThat(file).hasContent(WeightsFile.text(fit));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void leavesNothingBehindWhereItMayNotWrite(@TempDir Path folder) throws IOException {
        var inTheWay = folder.resolve("weights.tsv");
        Files.createDirectories(inTheWay.resolve("full"));

        assertThatIOException().isThrownBy(() -> WeightsFile.write(Fit.of(Samples.tenDocuments(), SETTINGS), inTheWay));

        assertThat(folder.toFile().list()).containsExactly("weights.tsv");
    }

    private static Fit fit(Coefficients weights) {
        var step = new Step(0.55, new Tally(40, 20, 15));
        return new Fit(
                SETTINGS, new Fit.Sample(12, 99, 30), weights, step, List.of(step), Calibration.inTenths(List.of()));
    }
}
