package revnet.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static revnet.model.EntityType.ORGANIZATION;
import static revnet.model.EntityType.PERSON;
import static revnet.model.EntityType.PLACE;
import static revnet.model.EntityType.WORK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

class RelationEncoderTest {

    private static final RelationEncoder ENCODER = RelationEncoder.read(Path.of("data/encoder"));

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
        var odds = ENCODER.weigh(
                List.of(sentence.split(" ")),
                List.of(
                        new Marked(subject, subject, PERSON),
                        new Marked(object, object, body ? ORGANIZATION : PERSON)));

        assertThat(likeliest(odds.getOrDefault(new Pair(0, 1), Map.of()))).isEqualTo(relation);
    }

    private static Relation likeliest(Map<Relation, Double> odds) {
        return Collections.max(odds.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    @Test
    void weighsOnlyPairsThatSomeRelationAllows() {
        var odds = ENCODER.weigh(words("Duval wrote the Appeal in Lyon"), mentions(PERSON, WORK, PLACE));

        assertThat(odds.keySet()).containsExactly(new Pair(0, 1), new Pair(0, 2));
    }

    @Test
    void weighsNothingWhereThereIsOneMention() {
        assertThat(ENCODER.weigh(words("Duval slept"), mentions(PERSON))).isEmpty();
    }

    @Test
    void saysTheSameToEveryThread() {
        var first = ENCODER.weigh(words("Duval met Orlova"), mentions(PERSON, PERSON));

        var others = IntStream.range(0, 200)
                .parallel()
                .mapToObj(any -> ENCODER.weigh(words("Duval met Orlova"), mentions(PERSON, PERSON)))
                .distinct();

        assertThat(others).containsExactly(first);
    }

    @Test
    void leavesOutMentionsBeyondTheHundredAndSixtiethWord() {
        var words = new ArrayList<>(Collections.nCopies(160, "and"));
        words.addAll(0, List.of("Duval", "Orlova"));
        words.add("Lyon");

        var odds = ENCODER.weigh(
                words, List.of(new Marked(0, 0, PERSON), new Marked(1, 1, PERSON), new Marked(162, 162, PLACE)));

        assertThat(odds.keySet()).containsExactlyInAnyOrder(new Pair(0, 1), new Pair(1, 0));
    }

    @Test
    void refusesAFolderWithoutANetwork(@TempDir Path folder) {
        assertThatThrownBy(() -> RelationEncoder.read(folder))
                .isInstanceOf(InvalidData.class)
                .hasMessageContaining("relations.onnx")
                .hasMessageContaining("put the shipped file back");
    }

    @Test
    void refusesAFileThatIsNoNetwork(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("relations.onnx"), "not a network");

        assertThatThrownBy(() -> RelationEncoder.read(folder))
                .isInstanceOf(InvalidData.class)
                .hasMessageContaining("is no network");
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
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
