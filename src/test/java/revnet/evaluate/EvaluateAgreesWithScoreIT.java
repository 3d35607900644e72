package revnet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures against those of the script that claims were first scored with, on claims spoilt in known ways. */
class EvaluateAgreesWithScoreIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Path SCORE = CORPUS.resolve("score.py");
    private static final Path GOLD = CORPUS.resolve("gold");
    private static final Path DOCUMENTS = CORPUS.resolve("documents");

    private final Path folder;

    EvaluateAgreesWithScoreIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void needsTheScriptAndPython() {
        assumeThat(SCORE).isRegularFile();
        assumeThat(python()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # seed, share of claims spoilt
                    1, 0
                    2, 10
                    3, 30
                    4, 60
                    5, 90
                    6, 100
                    """)
    void inEveryNumberOfEveryDocument(long seed, int percent) throws IOException, InterruptedException {
        var claims = folder.resolve("claims.jsonl");
        Files.write(claims, new SpoiltClaims(seed, percent).of(GOLD, DOCUMENTS));

        assertThat(ours(claims, Optional.empty())).isEqualTo(theirs(claims));
        assertThat(ours(claims, Optional.of(DOCUMENTS))).isEqualTo(theirs(claims, "--documents", DOCUMENTS.toString()));
    }

    private static List<JsonNode> ours(Path claims, Optional<Path> documents) {
        return Evaluator.evaluate(List.of(GOLD), claims, documents).documents().stream()
                .map(EvaluateAgreesWithScoreIT::row)
                .toList();
    }

    private List<JsonNode> theirs(Path claims, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("python3", SCORE.toString(), "--all", GOLD.toString(), claims.toString(), "--json"));
        command.addAll(List.of(options));
        var out = folder.resolve("score.json");
        var process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().putAll(Map.of("PYTHONHASHSEED", "0", "PYTHONUTF8", "1"));
        assertThat(process.start().waitFor()).isZero();

        var rows = new ArrayList<JsonNode>();
        JSON.readTree(out.toFile()).forEach(rows::add);
        return rows;
    }

    /** A document's figures as the script writes them. */
    private static JsonNode row(DocumentScore document) {
        var tallies = document.score().tallies();
        var agreement = document.score().agreement();
        var row = JSON.createObjectNode();
        row.put("document", document.document());
        row.put("gold", tallies.claims().gold());
        row.put("predicted", tallies.claims().claimed());
        row.put("hits", tallies.claims().right());
        row.put("unquoted", agreement.unquoted());
        row.put("family_hits", tallies.families().right());
        row.put("family_predicted", tallies.families().claimed());
        row.put("family_gold", tallies.families().gold());
        row.put("dated", agreement.dated());
        row.put("date_hits", agreement.dates());
        row.put("certainty_hits", agreement.certainties());
        byFamily(row.putObject("by_family"), tallies);
        return row;
    }

    private static void byFamily(ObjectNode families, Tallies tallies) {
        tallies.byFamily().forEach((family, tally) -> families.putArray(family)
                .add(tally.right())
                .add(tally.claimed())
                .add(tally.gold()));
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
