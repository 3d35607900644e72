package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String GOLD = """
            {"document": "rope.txt",
             "entities": [{"id": "holm", "type": "Person", "name": "Ida Holm"},
                          {"id": "union", "type": "Organization", "name": "Ropemakers' Union"}],
             "claims": [{"subject": "holm", "relation": "FOUNDED", "object": "union", "quote": "Ida Holm founded it"},
                        {"subject": "holm", "relation": "LED", "object": "union", "quote": "and led it"}]}
            """;
    private static final String CLAIM = """
            {"document": "rope.txt", "subject": {"type": "Person", "name": "Ida Holm"}, "relation": "FOUNDED",\
             "object": {"type": "Organization", "name": "Ropemakers' Union"}, "confidence": 0.75, "quote": "%s"}
            """;

    private static final String TABLES = """
                        By document
                        name      gold  claimed  right  precision  recall  f1     family f1
                        ───────────────────────────────────────────────────────────────────
                        rope.txt  2     1        1      1          0.5     0.667  1
                        ALL       2     1        1      1          0.5     0.667  1

                        By family
                        name         gold  claimed  right  precision  recall  f1
                        ───────────────────────────────────────────────────────────
                        affiliation  2     1        1      1          0.5     0.667

                        By relation
                        name     gold  claimed  right  precision  recall  f1
                        ────────────────────────────────────────────────────
                        FOUNDED  1     1        1      1          1       1
                        LED      1     0        0      0          0       0

                        By confidence
                        name     claimed  precision  confidence
                        ───────────────────────────────────────
                        0–0.5    0
                        0.5–0.6  0
                        0.6–0.7  0
                        0.7–0.8  1        1          0.75
                        0.8–0.9  0
                        0.9–1    0

                        Calibration
                        name                        value
                        ─────────────────────────────────
                        Brier score                 0.063
                        expected calibration error  0.25

                        95 % intervals
                        name               value  low    high
                        ──────────────────────────────────────
                        precision          1      1      1
                        recall             0.5    0.5    0.5
                        F1                 0.667  0.667  0.667
                        family F1          1      1      1
                        F1 of affiliation  0.667  0.667  0.667

                        Of the right claims 0 of 0 have the right date and 1 of 1 the right certainty; quotes were not looked up, which takes --documents.
                        Intervals hold the middle 95 % of 2,000 draws of as many documents, with replacement, seed 1.
                        """;

    private final Path gold;
    private final Path claims;

    EvaluateCommandTest(@TempDir Path folder) {
        gold = folder.resolve("rope.json");
        claims = folder.resolve("claims.jsonl");
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(gold, GOLD);
        Files.writeString(claims, CLAIM.formatted("Ida Holm founded it"));
    }

    @Test
    void showsTheFiguresInTables() {
        assertThat(Run.of("evaluate", gold.toString(), claims.toString())).isEqualTo(new Run(0, TABLES, ""));
    }

    @Test
    void givesProgramsOneTable() {
        var run = Run.of("evaluate", gold.toString(), claims.toString(), "--format", "csv");

        assertThat(run.out()).isEqualTo("""
                        part,name,gold,claimed,right,precision,recall,f1,family_gold,family_claimed,family_right,family_f1,dated,dates_right,certainties_right,quotes_not_found,confidence,value,low,high
                        document,rope.txt,2,1,1,1,0.5,0.667,1,1,1,1,0,0,1,0,,,,
                        document,ALL,2,1,1,1,0.5,0.667,1,1,1,1,0,0,1,0,,,,
                        family,affiliation,2,1,1,1,0.5,0.667,,,,,,,,,,,,
                        relation,FOUNDED,1,1,1,1,1,1,,,,,,,,,,,,
                        relation,LED,1,0,0,0,0,0,,,,,,,,,,,,
                        confidence,0–0.5,,0,,,,,,,,,,,,,,,,
                        confidence,0.5–0.6,,0,,,,,,,,,,,,,,,,
                        confidence,0.6–0.7,,0,,,,,,,,,,,,,,,,
                        confidence,0.7–0.8,,1,,1,,,,,,,,,,,0.75,,,
                        confidence,0.8–0.9,,0,,,,,,,,,,,,,,,,
                        confidence,0.9–1,,0,,,,,,,,,,,,,,,,
                        calibration,Brier score,,,,,,,,,,,,,,,,0.063,,
                        calibration,expected calibration error,,,,,,,,,,,,,,,,0.25,,
                        interval,precision,,,,,,,,,,,,,,,,1,1,1
                        interval,recall,,,,,,,,,,,,,,,,0.5,0.5,0.5
                        interval,F1,,,,,,,,,,,,,,,,0.667,0.667,0.667
                        interval,family F1,,,,,,,,,,,,,,,,1,1,1
                        interval,F1 of affiliation,,,,,,,,,,,,,,,,0.667,0.667,0.667
                        """);
    }

    @Test
    void listsWhatWasMissedAfterTheFigures() {
        var run = Run.of("evaluate", gold.toString(), claims.toString(), "--misses");

        assertThat(run.out()).contains("By document\n").endsWith("""

                        rope.txt
                        missed  holm LED union
                            “and led it”
                        """);
    }

    @Test
    void listsOnlyWhatWasMissedForPrograms() {
        var run = Run.of("evaluate", gold.toString(), claims.toString(), "--misses", "--format", "csv");

        assertThat(run.out()).isEqualTo("""
                        document,mistake,subject,relation,object,quote
                        rope.txt,missed,holm,LED,union,and led it
                        """);
    }

    @Test
    void tellsInOneSentenceWhatIsWrong() throws IOException {
        Files.writeString(claims, "\nnothing");

        assertThat(Run.of("evaluate", gold.toString(), claims.toString()))
                .isEqualTo(new Run(
                        1,
                        "",
                        claims + ", line 2: this is not JSON (Unrecognized token 'nothing': was expecting (JSON String,"
                                + " Number, Array, Object or token 'null', 'true' or 'false')); correct the line."
                                + System.lineSeparator()));
    }

    @Test
    void wantsGoldAndClaims() {
        var run = Run.of("evaluate", claims.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).endsWith("revnet evaluate --help says what can be given.\n");
    }
}
