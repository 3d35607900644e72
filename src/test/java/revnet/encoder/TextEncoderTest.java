package revnet.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static revnet.model.EntityType.ORGANIZATION;
import static revnet.model.EntityType.PERSON;
import static revnet.model.EntityType.PLACE;
import static revnet.model.EntityType.WORK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.EntityType;
import revnet.model.InvalidData;
import revnet.model.Relation;

class TextEncoderTest {

    private static final Path FOLDER = Path.of("data/encoder");
    private static final TextEncoder ENCODER = TextEncoder.read(FOLDER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Duval was expelled from the League at the instance of the board   | 0 | 5  | EXPELLED_FROM
                    Duval had belonged since the spring to the League                 | 0 | 7  | MEMBER_OF
                    Duval , by then at the head of the League , said nothing          | 0 | 9  | LED
                    Duval had no time for Orlova and wrote savage articles about her  | 0 | 5  | OPPOSED
                    Duval went to see Orlova in the hospital that winter              | 0 | 4  | CONTACTED
                    """)
    void tellsWhatASentenceStates(String sentence, int subject, int object, Relation relation) {
        var body = relation.allows(PERSON, ORGANIZATION) && !relation.allows(PERSON, PERSON);
        var mentions =
                List.of(new Marked(subject, subject, PERSON), new Marked(object, object, body ? ORGANIZATION : PERSON));
        var odds = relations(new Line(words(sentence), mentions));

        assertThat(likeliest(odds.getOrDefault(new Pair(0, 1), Map.of()))).isEqualTo(relation);
    }

    private static Map<Pair, Map<Relation, Double>> relations(Line line) {
        try (var text = ENCODER.encode(List.of(line))) {
            return text.relations(0, line.names());
        }
    }

    private static Relation likeliest(Map<Relation, Double> odds) {
        return Collections.max(odds.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Duval lived in Lyon .         | In spring he left .                              | 0
                    Duval was arrested in Lyon .  | Orlova said that she knew nothing of it .        | 2
                    """)
    void tellsWhomAPronounMeans(String before, String sentence, int name) {
        var lines = List.of(named(before), named(sentence));
        int pronoun = IntStream.range(0, lines.get(1).words().size())
                .filter(word ->
                        List.of("he", "she").contains(lines.get(1).words().get(word)))
                .findFirst()
                .orElseThrow();
        try (var text = ENCODER.encode(lines)) {
            var shares = new ArrayList<>(text.antecedents(1, pronoun, pronoun).values());

            assertThat(shares.get(name)).isEqualTo(Collections.max(shares));
        }
    }

    @Test
    void leavesRoomForNobody() {
        try (var text = ENCODER.encode(List.of(named("Duval slept ."), named("It rained .")))) {
            assertThat(text.antecedents(1, 0, 0)).hasSize(1).allSatisfy((place, share) -> assertThat(share)
                    .isBetween(0.0, 0.5));
        }
    }

    @Test
    void knowsNobodyWhereNothingIsNamed() {
        try (var text = ENCODER.encode(List.of(new Line(words("He slept"), List.of())))) {
            assertThat(text.antecedents(0, 0, 0)).isEmpty();
        }
    }

    @Test
    void saysTheSameWhateverElseWasAsked() {
        var lines = Collections.nCopies(40, named("Duval met Orlova in Lyon on the way to the old harbour ."));
        try (var one = ENCODER.encode(lines);
                var other = ENCODER.encode(lines)) {
            var mentions = lines.get(0).names();
            var forwards = IntStream.range(0, 40)
                    .mapToObj(line -> one.relations(line, mentions))
                    .toList();
            var backwards = IntStream.range(0, 40)
                    .mapToObj(line -> other.relations(39 - line, mentions))
                    .toList();

            assertThat(backwards).isEqualTo(reversed(forwards));
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        var copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    @Test
    void weighsOnlyPairsThatSomeRelationAllows() {
        var odds = relations(new Line(words("Duval wrote the Appeal in Lyon"), mentions(PERSON, WORK, PLACE)));

        assertThat(odds.keySet()).containsExactly(new Pair(0, 1), new Pair(0, 2));
    }

    @Test
    void weighsNothingWhereThereIsOneMention() {
        assertThat(relations(new Line(words("Duval slept"), mentions(PERSON)))).isEmpty();
    }

    @Test
    void saysTheSameToEveryThread() {
        var line = new Line(words("Duval met Orlova"), mentions(PERSON, PERSON));
        var first = relations(line);

        var others = IntStream.range(0, 200)
                .parallel()
                .mapToObj(any -> relations(line))
                .distinct();

        assertThat(others).containsExactly(first);
    }

    @Test
    void leavesOutMentionsBeyondTheTwoHundredthPiece() {
        var words = new ArrayList<>(Collections.nCopies(200, "and"));
        words.addAll(0, List.of("Duval", "Orlova"));
        words.add("Lyon");
        var line = new Line(
                words, List.of(new Marked(0, 0, PERSON), new Marked(1, 1, PERSON), new Marked(202, 202, PLACE)));

        assertThat(relations(line).keySet()).containsExactlyInAnyOrder(new Pair(0, 1), new Pair(1, 0));
    }

    @Test
    void giveProbabilities() {
        try (var text = ENCODER.encode(List.of(named("Duval met Orlova in Lyon , where he lived .")))) {
            var sum = text.antecedents(0, 7, 7).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();

            assertThat(sum).isCloseTo(0.5, within(0.5));
        }
    }

    @Test
    void refusesAFolderWithoutANetwork(@TempDir Path folder) {
        assertThatThrownBy(() -> TextEncoder.read(folder))
                .isInstanceOf(InvalidData.class)
                .hasMessageContaining("encoder.onnx")
                .hasMessageContaining("put the shipped file back");
    }

    @Test
    void refusesAFileThatIsNoNetwork(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("encoder.onnx"), "not a network");

        assertThatThrownBy(() -> TextEncoder.read(folder))
                .isInstanceOf(InvalidData.class)
                .hasMessageContaining("is no network");
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
    }

    /** A sentence in which the capitalized words, the first of a sentence of pronouns apart, are names. */
    private static Line named(String sentence) {
        var words = words(sentence);
        var names = new ArrayList<Marked>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if ("Anna".equals(word)) {
                names.add(new Marked(i, i + 1, PERSON));
                i++;
            } else if (Arrays.asList("Duval", "Orlova").contains(word)) {
                names.add(new Marked(i, i, PERSON));
            } else if ("Lyon".equals(word)) {
                names.add(new Marked(i, i, PLACE));
            }
        }
        return new Line(words, names);
    }

    /** Mentions of these types in the places of the capitalized words. */
    private static List<Marked> mentions(EntityType... types) {
        var mentions = new ArrayList<Marked>();
        int[] places = {0, types.length == 2 ? 2 : 3, 5};
        for (int i = 0; i < types.length; i++) {
            mentions.add(new Marked(places[i], places[i], types[i]));
        }
        return mentions;
    }
}
