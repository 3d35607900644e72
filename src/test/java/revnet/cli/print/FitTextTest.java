package revnet.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import revnet.evaluate.Calibration;
import revnet.evaluate.Forecast;
import revnet.evaluate.Tally;
import revnet.fit.Coefficients;
import revnet.fit.Fit;
import revnet.fit.Settings;
import revnet.fit.Step;
import revnet.fit.Subject;

class FitTextTest {

    private static final Fit FIT = new Fit(
            new Settings(Subject.CLAIMS, 0.8, 0.03, 1),
            new Fit.Sample(12, 99, 30),
            new Coefficients(-2, new TreeMap<>(Map.of("via=OWN", 1.0))),
            new Step(0.62, new Tally(40, 16, 12)),
            List.of(new Step(0.05, new Tally(40, 64, 16)), new Step(0.1, new Tally(40, 20, 10))),
            Calibration.inTenths(List.of(new Forecast(0.25, false), new Forecast(0.75, true))));

    @Test
    void showsFiguresInTablesAndWhatTheyAreOf() {
        assertThat(written(Format.TABLE)).startsWith("""
                        Held-out claims by threshold
                        threshold  gold  claimed  right  precision  recall  f1
                        ─────────────────────────────────────────────────────────
                        0.05       40    64       16     0.25       0.4     0.308
                        0.1        40    20       10     0.5        0.25    0.333

                        The threshold taken
                        threshold  gold  claimed  right  precision  recall  f1
                        ─────────────────────────────────────────────────────────
                        0.62       40    16       12     0.75       0.3     0.429

                        Held-out ties by probability
                        probability  ties  mean probability  share right
                        ────────────────────────────────────────────────
                        0–0.1        0
                        0.1–0.2      0
                        0.2–0.3      1     0.25              0
                        """).endsWith("""
                        0.9–1        0

                        Calibration
                        brier
                        ─────
                        0.063

                        1 signs weigh, by 99 ties that the sentences of 12 documents may state, 30 of them right.
                        No threshold has a precision of 0.8; the one with the highest was taken.
                        """);
    }

    @Test
    void givesProgramsOneTable() {
        assertThat(written(Format.CSV)).startsWith("""
                        part,threshold,gold,claimed,right,precision,recall,f1,probability,ties,mean_probability,share_right,brier
                        threshold,0.05,40,64,16,0.25,0.4,0.308,,,,,
                        threshold,0.1,40,20,10,0.5,0.25,0.333,,,,,
                        chosen,0.62,40,16,12,0.75,0.3,0.429,,,,,
                        probability,,,,,,,,0–0.1,0,,,
                        """).endsWith("""
                        calibration,,,,,,,,,,,,0.063
                        """);
    }

    private static String written(Format format) {
        var out = new StringWriter();
        format.write(new FitText(FIT), new Page(new PrintWriter(out), 100, Ansi.OFF));
        return out.toString();
    }
}
