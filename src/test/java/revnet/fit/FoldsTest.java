package revnet.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import revnet.model.UsageError;

class FoldsTest {

    private static final TreeSet<String> NAMES =
            IntStream.range(0, 19).mapToObj("letter-%d.txt"::formatted).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void dealsEightGroupsOfLikeSize() {
        var sizes = Folds.deal(NAMES, 1).values().stream()
                .collect(Collectors.groupingBy(fold -> fold, Collectors.summingInt(fold -> 1)));

        assertThat(sizes).isEqualTo(Map.of(0, 3, 1, 3, 2, 3, 3, 2, 4, 2, 5, 2, 6, 2, 7, 2));
    }

    @Test
    void dealsTheSameBySeed() {
        assertThat(Folds.deal(NAMES, 1)).isEqualTo(Folds.deal(NAMES, 1)).isNotEqualTo(Folds.deal(NAMES, 2));
    }

    @Test
    void holdsOutEachOfFewDocumentsAlone() {
        assertThat(Folds.deal(new TreeSet<>(List.of("a.txt", "b.txt", "c.txt")), 1)
                        .values())
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void wantsTwoDocuments() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> Folds.deal(new TreeSet<>(List.of("a.txt")), 1))
                .withMessage("Weights are judged on documents that they were not fitted to, which takes gold of two"
                        + " documents at least; give more gold.");
    }

    /** The sign is right in every example, but they are all of one document, and the others know nothing of it. */
    @Test
    void learnsNothingOfADocumentFromItself() {
        var own = Collections.nCopies(9, new Example("own.txt", "a", List.of("sworn"), true));
        var other = Collections.nCopies(9, new Example("other.txt", "a", List.of("dreamt"), false));
        var list = IntStream.range(0, 18)
                .mapToObj(i -> i < 9 ? own.get(i) : other.get(i - 9))
                .toList();

        var guesses = Folds.guess(new Examples(Map.of("own.txt", 0, "other.txt", 1), list, 1), 0.03);

        assertThat(guesses).hasSize(18).allSatisfy(guess -> assertThat(guess.probability() > 0.5)
                .isNotEqualTo(guess.example().right()));
    }

    @Test
    void carriesOverWhatHoldsOfAllDocuments() {
        var guesses = Folds.guess(Samples.tenDocuments(), 0.03);

        assertThat(guesses).hasSize(40).allSatisfy(guess -> assertThat(guess.probability() > 0.5)
                .isEqualTo(guess.example().right()));
    }
}
