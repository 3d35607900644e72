package revnet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.InvalidData;

/** Claims about an invented union of ropemakers, by hand and by head. */
class EvaluatorTest {

    private static final String TEXT = """
            𝔖 In 1871 Ida Holm founded the Ropemakers' Union. Nils Berg refused to join the rope-
            makers. Berg and Ida Holm met in Varde.
            """;

    private static final String GOLD = """
            {"document": "rope.txt",
             "entities": [
              {"id": "holm", "type": "Person", "name": "Ida Holm", "aliases": ["Holm"]},
              {"id": "berg", "type": "Person", "name": "Nils Berg", "aliases": ["Berg"]},
              {"id": "bergen", "type": "Organization", "name": "Bergen Section", "aliases": ["Berg"]},
              {"id": "union", "type": "Organization", "name": "Ropemakers' Union", "aliases": ["ropemakers"]}],
             "claims": [
              {"subject": "holm", "relation": "FOUNDED", "object": "union", "date": "1871?", "quote": "Ida Holm founded"},
              {"subject": "berg", "relation": "MEMBER_OF", "object": "union", "certainty": "denied", "quote": "refused"},
              {"subject": "berg", "relation": "CONTACTED", "object": "holm", "quote": "Berg and Ida Holm met"},
              {"subject": "holm", "relation": "LED", "object": "union", "optional": true, "quote": "Ida Holm founded"}]}
            """;

    private static final String FOUNDED =
            claim("Person Holm FOUNDED Organization The Ropemakers Union", "date", "1871");
    private static final String REFUSED = claim("Person Berg MEMBER_OF Organization Ropemakers", "certainty", "denied");
    private static final String MET = claim("Person Ida Holm CONTACTED Person Nils Berg", "certainty", "hedged");

    private final Path folder;

    EvaluatorTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void writeGold() throws IOException {
        write("gold/rope.json", GOLD);
        write("texts/rope.txt", TEXT);
    }

    @Test
    void findsAllRightThatNamesTheSameInOtherWords() throws IOException {
        var score = score(FOUNDED, REFUSED, MET);

        assertThat(score.tallies().claims()).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.agreement()).isEqualTo(new Agreement(1, 1, 2, 0));
    }

    @Test
    void countsClaimsByFamilyAndRelation() throws IOException {
        var tallies =
                score(FOUNDED, MET, claim("Person Holm ENVIED Person Berg")).tallies();

        assertThat(tallies.byFamily())
                .isEqualTo(new TreeMap<>(Map.of(
                        "affiliation", new Tally(2, 1, 1),
                        "contact", new Tally(1, 1, 1),
                        "ENVIED", new Tally(0, 1, 0))));
        assertThat(tallies.byRelation())
                .isEqualTo(new TreeMap<>(Map.of(
                        "FOUNDED", new Tally(1, 1, 1),
                        "MEMBER_OF", new Tally(1, 0, 0),
                        "CONTACTED", new Tally(1, 1, 1),
                        "ENVIED", new Tally(0, 1, 0))));
    }

    @Test
    void comparesOnlyTheFamilyWhereAskedFor() throws IOException {
        var tallies =
                score(claim("Person Berg FOUNDED Organization Ropemakers")).tallies();

        assertThat(tallies.claims()).isEqualTo(new Tally(3, 1, 0));
        assertThat(tallies.families()).isEqualTo(new Tally(3, 1, 1));
    }

    @Test
    void takesADenialForWrongWhereTheGoldDeniesNothing() throws IOException {
        var denied = claim("Person Holm FOUNDED Organization Ropemakers", "certainty", "denied");

        assertThat(score(denied).tallies().claims()).isEqualTo(new Tally(3, 1, 0));
    }

    @Test
    void letsAClaimThatDeniesNothingTakeThePlaceOfItsDenial() throws IOException {
        var denied = claim("Person Holm FOUNDED Organization Ropemakers", "certainty", "denied");

        assertThat(score(denied, FOUNDED).tallies().claims()).isEqualTo(new Tally(3, 1, 1));
        assertThat(score(FOUNDED, denied).tallies().claims()).isEqualTo(new Tally(3, 1, 1));
    }

    @Test
    void countsOptionalClaimsNeitherForNorAgainst() throws IOException {
        assertThat(score(claim("Person Holm LED Organization Ropemakers"))
                        .tallies()
                        .claims())
                .isEqualTo(new Tally(3, 0, 0));
    }

    @Test
    void tellsNamesakesApartByType() throws IOException {
        assertThat(score(claim("Organization Berg CONTACTED Person Holm"))
                        .tallies()
                        .claims())
                .isEqualTo(new Tally(3, 1, 0));
    }

    @Test
    void letsAliasesVoteOnANameThatTheGoldDoesNotKnow() throws IOException {
        var claim =
                claim("Person I. H. FOUNDED Organization Ropemakers").replaceFirst("\\[]", "[\"Holm\", \"Ida Holm\"]");

        assertThat(score(claim).tallies().claims()).isEqualTo(new Tally(3, 1, 1));
    }

    @Test
    void countsAQuoteThatIsNotWhereItSaysAsWrong() throws IOException {
        var right = quoted("Nils Berg refused to join the ropemakers.", 50, 93);
        var wrong = quoted("Nils Berg refused to join the ropemakers.", 51, 94);

        assertThat(checked(right).agreement().unquoted()).isZero();
        assertThat(checked(right).tallies().claims()).isEqualTo(new Tally(3, 1, 1));
        assertThat(checked(wrong, wrong).tallies().claims()).isEqualTo(new Tally(3, 2, 0));
        assertThat(checked(wrong, wrong).agreement().unquoted()).isEqualTo(2);
    }

    @Test
    void passesOverDocumentsWithoutGold() throws IOException {
        var elsewhere = MET.replace("rope.txt", "tar.txt");
        var anywhere = MET.replace("rope.txt", "");
        var converted = MET.replace("rope.txt", "scans/rope.pdf");

        assertThat(score(elsewhere).tallies().claims()).isEqualTo(new Tally(3, 0, 0));
        assertThat(score(anywhere).tallies().claims()).isEqualTo(new Tally(3, 1, 1));
        assertThat(score(converted).tallies().claims()).isEqualTo(new Tally(3, 1, 1));
    }

    @Test
    void listsWhatWasMissedAndWhatIsWrong() throws IOException {
        var claims = write("claims.jsonl", String.join("\n", REFUSED, MET, claim("Person Nils OPPOSED Person Holm")));

        assertThat(Evaluator.evaluate(List.of(folder.resolve("gold")), claims, Optional.empty())
                        .documents()
                        .get(0)
                        .mistakes())
                .containsExactly(
                        new Mistake(Mistake.Kind.MISSED, "holm", "FOUNDED", "union", "Ida Holm founded"),
                        new Mistake(Mistake.Kind.WRONG, "Nils", "OPPOSED", "Holm", ""));
    }

    @Test
    void poolsDocumentsAndCountsAFileOnce() throws IOException {
        var more = write("gold/tar.json", GOLD.replace("rope.txt", "tar.txt"));
        var claims = write("claims.jsonl", MET);

        var evaluation = Evaluator.evaluate(List.of(folder.resolve("gold"), more), claims, Optional.empty());

        assertThat(evaluation.documents()).extracting(DocumentScore::document).containsExactly("rope.txt", "tar.txt");
        assertThat(evaluation.total().tallies().claims()).isEqualTo(new Tally(6, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {                               | this is not JSON (Unexpected end-of-input: expected close marker for Object); correct the line.
                    7                               | this is no JSON object; give one, such as data/evaluation/README.md shows.
                    {"relation": "LED"}             | "subject" has to be an object.
                    {"subject": {"name": 7}}        | "name" has to be text.
                    {"subject": {"name": "A", "aliases": [7]}} | "aliases" has to be a list of names.
                    {"subject": {"name": "A"}}      | "relation" has to be text.
                    """)
    void saysWhichLineOfTheClaimsIsBad(String line, String problem) throws IOException {
        var claims = write("claims.jsonl", MET + "\n\n" + line);

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Evaluator.evaluate(List.of(folder.resolve("gold")), claims, Optional.empty()))
                .withMessage("%s, line 3: %s", claims, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "spans": [[4, 2]]   | "spans" has to be a list of pairs of offsets, the greater one last.
                    "spans": [[4]]      | "spans" has to be a list of pairs of offsets, the greater one last.
                    "spans": 4          | "spans" has to be a list.
                    "confidence": 1.5   | "confidence" has to be a number from 0 to 1.
                    "confidence": "no"  | "confidence" has to be a number from 0 to 1.
                    """)
    void saysWhatOfAClaimIsBad(String field, String problem) throws IOException {
        var claims = write("claims.jsonl", MET.replace("\"document\"", field + ", \"document\""));

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Evaluator.evaluate(List.of(folder.resolve("gold")), claims, Optional.empty()))
                .withMessage("%s, line 1: %s", claims, problem);
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        var claims = write("claims.jsonl", MET);
        var nothing = folder.resolve("no.json");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Evaluator.evaluate(List.of(nothing), claims, Optional.empty()))
                .withMessage("%s: there is no such file; check the path.", nothing);
        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Evaluator.evaluate(List.of(folder.resolve("texts")), claims, Optional.empty()))
                .withMessage("%s: there is no gold in this folder; give *.json files.", folder.resolve("texts"));
    }

    private Score score(String... claims) throws IOException {
        return score(Optional.empty(), claims);
    }

    private Score checked(String... claims) throws IOException {
        return score(Optional.of(folder.resolve("texts")), claims);
    }

    private Score score(Optional<Path> documents, String... claims) throws IOException {
        var file = write("claims.jsonl", String.join("\n", claims));
        return Evaluator.evaluate(List.of(folder.resolve("gold")), file, documents)
                .total();
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private static String quoted(String quote, int start, int end) {
        return claim("Person Berg MEMBER_OF Organization Ropemakers", "certainty", "denied")
                .replace(
                        "\"document\"",
                        "\"quote\": \"%s\", \"spans\": [[%d, %d]], \"document\"".formatted(quote, start, end));
    }

    /** For example {@code Person Ida Holm LED Organization Ropemakers}, and further fields and their values. */
    private static String claim(String said, String... fields) {
        var words = said.split(" (?=[A-Z_]{3})| (?=Person )| (?=Organization )", -1);
        var line = new StringBuilder("{\"document\": \"rope.txt\"");
        for (int i = 0; i < fields.length; i += 2) {
            line.append(", \"%s\": \"%s\"".formatted(fields[i], fields[i + 1]));
        }
        return line.append(", \"subject\": %s, \"relation\": \"%s\", \"object\": %s}"
                        .formatted(end(words[0]), words[1], end(words[2])))
                .toString();
    }

    private static String end(String typed) {
        var parts = typed.split(" ", 2);
        return "{\"type\": \"%s\", \"name\": \"%s\", \"aliases\": []}".formatted(parts[0], parts[1]);
    }
}
