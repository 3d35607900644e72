package revnet.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static revnet.fit.Samples.guess;

import java.util.List;
import org.junit.jupiter.api.Test;
import revnet.evaluate.Tally;

class ThresholdsTest {

    private static final List<Guess> GUESSES = List.of(
            guess("a.txt", "1", 0.9, true),
            guess("a.txt", "2", 0.615, false),
            guess("b.txt", "1", 0.5, true),
            guess("b.txt", "2", 0.5, true),
            guess("b.txt", "3", 0.2, false));

    @Test
    void claimsFromTheProbabilityOn() {
        var thresholds = new Thresholds(GUESSES, 10);

        assertThat(thresholds.at(0.5)).isEqualTo(new Step(0.5, new Tally(10, 4, 3)));
        assertThat(thresholds.at(0.51)).isEqualTo(new Step(0.51, new Tally(10, 2, 1)));
    }

    @Test
    void countsATieOfADocumentOnceByItsMostProbableSentence() {
        var denied = guess("a.txt", "1", 0.8, false);
        var said = guess("a.txt", "1", 0.85, true);
        var elsewhere = guess("b.txt", "1", 0.7, true);

        assertThat(new Thresholds(List.of(denied, said, elsewhere), 4).at(0.1).tally())
                .isEqualTo(new Tally(4, 2, 2));
    }

    @Test
    void neverCountsWhatIsNeverClaimed() {
        var feared = new Example("a.txt", "1", List.of("certainty=UNCLAIMED", "said"), true);

        assertThat(new Thresholds(List.of(new Guess(feared, 0.9)), 1).at(0.1).tally())
                .isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void choosesTheLowestThatIsPreciseEnough() {
        var thresholds = new Thresholds(GUESSES, 10);

        assertThat(thresholds.choose(0.6)).isEqualTo(new Step(0.01, new Tally(10, 5, 3)));
        assertThat(thresholds.choose(0.75)).isEqualTo(new Step(0.21, new Tally(10, 4, 3)));
        assertThat(thresholds.choose(0.8)).isEqualTo(new Step(0.62, new Tally(10, 1, 1)));
    }

    @Test
    void choosesTheMostPreciseIfNoneIsPreciseEnough() {
        var thresholds = new Thresholds(GUESSES.subList(1, 5), 10);

        assertThat(thresholds.choose(0.9)).isEqualTo(new Step(0.21, new Tally(10, 3, 2)));
    }

    @Test
    void showsEveryTwentieth() {
        assertThat(new Thresholds(GUESSES, 10).steps())
                .hasSize(19)
                .startsWith(new Step(0.05, new Tally(10, 5, 3)))
                .endsWith(new Step(0.95, new Tally(10, 0, 0)));
    }
}
