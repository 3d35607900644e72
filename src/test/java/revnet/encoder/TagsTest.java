package revnet.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static revnet.model.EntityType.ORGANIZATION;
import static revnet.model.EntityType.PERSON;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    private static final List<String> LABELS = List.of("O", "B-Person", "I-Person", "B-Organization", "I-Organization");

    private final Tags tags = new Tags(LABELS);

    @ParameterizedTest
    @CsvSource({
        "O B-Person O, 1-1 Person",
        "B-Person I-Person O, 0-1 Person",
        "B-Person B-Person, 0-0 Person 1-1 Person",
        "B-Organization I-Organization I-Organization, 0-2 Organization"
    })
    void readsNamesOffTheLikeliestTags(String likeliest, String names) {
        assertThat(told(odds(likeliest))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"I-Person I-Person, 0-1 Person", "I-Person I-Person I-Person, 0-2 Person"})
    void letsEveryNameBeginBeforeItGoesOn(String likeliest, String names) {
        assertThat(told(odds(likeliest))).isEqualTo(names);
    }

    @Test
    void tellsHowLikelyAWordIsPartOfAName() {
        assertThat(tags.named(new float[] {0, 0, 0, 0, 0})).isCloseTo(0.8, within(1e-6));
        assertThat(tags.named(new float[] {9, 0, 0, 0, 0})).isLessThan(0.01);
        assertThat(tags.named(new float[] {0, 0, 0, 0, 1000})).isCloseTo(1, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "B-Organization I-Organization O, 1",
        "B-Organization I-Organization I-Organization, 0",
        "B-Person I-Person O, 0",
        "I-Organization I-Organization O, 0",
        "B-Organization B-Organization O, 1"
    })
    void tellsHowSureItIsThatTheFirstTwoWordsAreABody(String likeliest, int sure) {
        var odds = odds(likeliest, 30);

        assertThat(tags.sure(odds, new Marked(0, 1, ORGANIZATION))).isCloseTo(sure, within(1e-6));
    }

    @Test
    void isLessSureOfALongerName() {
        var odds = odds("B-Organization I-Organization O", 1);

        assertThat(tags.sure(odds, new Marked(0, 0, ORGANIZATION)))
                .isGreaterThan(tags.sure(odds, new Marked(0, 1, ORGANIZATION)))
                .isLessThan(0.5);
    }

    @Test
    void saysNothingOfNoWords() {
        assertThat(tags.names(List.of())).isEmpty();
    }

    @Test
    void numbersTheTagsOfASentence() {
        var names = List.of(new Marked(1, 1, PERSON), new Marked(3, 4, ORGANIZATION));

        assertThat(tags.numbers(5, names)).containsExactly(0, 1, 0, 3, 4);
    }

    private String told(List<float[]> odds) {
        return String.join(
                " ",
                tags.names(odds).stream()
                        .map(name -> "%d-%d %s"
                                .formatted(
                                        name.first(), name.last(), name.type().label()))
                        .toList());
    }

    private static List<float[]> odds(String likeliest) {
        return odds(likeliest, 3);
    }

    private static List<float[]> odds(String likeliest, float of) {
        return Arrays.stream(likeliest.split(" ", -1))
                .map(label -> {
                    var odds = new float[LABELS.size()];
                    odds[LABELS.indexOf(label)] = of;
                    return odds;
                })
                .toList();
    }
}
