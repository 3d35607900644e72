package revnet.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final Example RIGHT = new Example("a.txt", "1", List.of("said"), true);
    private static final Example WRONG = new Example("a.txt", "2", List.of("dreamt"), false);

    @Test
    void weighsForWhatIsAlwaysRightAndAgainstWhatIsAlwaysWrong() {
        var weights = Regression.fit(Samples.tenDocuments().list(), 0.03).bySign();

        assertThat(weights).containsOnlyKeys("dreamt", "said", "short");
        double said = weights.getOrDefault("said", 0.0);
        assertThat(said).isPositive().isEqualTo(-weights.getOrDefault("dreamt", 0.0), within(1e-6));
        assertThat(weights.get("short")).isCloseTo(0, within(1e-6));
    }

    @Test
    void doesNotDependOnWhetherTheFirstExampleIsRight() {
        var examples = Samples.tenDocuments().list();
        var weights = Regression.fit(examples.subList(2, examples.size()), 0.03);

        assertThat(weights.probability(List.of("said"))).isGreaterThan(0.5);
        assertThat(weights.probability(List.of("dreamt"))).isLessThan(0.5);
    }

    @Test
    void fitsCloserAtAHigherCost() {
        var examples = Samples.tenDocuments().list();

        assertThat(Regression.fit(examples, 1).probability(List.of("said")))
                .isGreaterThan(Regression.fit(examples, 0.03).probability(List.of("said")));
    }

    @Test
    void findsTheMinimumOfThePenalizedLoss() {
        var examples = List.of(RIGHT, RIGHT, RIGHT, RIGHT, WRONG);
        var weights = Regression.fit(examples, 0.5);
        double said = weights.bySign().getOrDefault("said", 0.0);

        double slopeOfSaid = said - 0.5 * 4 * (1 - weights.probability(List.of("said")));
        double slopeOfBias = weights.bias() - said + 0.5 * weights.probability(List.of());
        assertThat(List.of(slopeOfSaid, slopeOfBias))
                .allSatisfy(slope -> assertThat(slope).isCloseTo(0, within(1e-4)));
    }

    @Test
    void leavesOutSignsOfFewerThanFourExamples() {
        var examples = List.of(RIGHT, RIGHT, RIGHT, RIGHT, WRONG, WRONG, WRONG);

        assertThat(Regression.fit(examples, 0.03).bySign()).containsOnlyKeys("said");
    }

    @Test
    void countsWhereThereIsNothingToTellApart() {
        assertThat(Regression.fit(Collections.nCopies(3, RIGHT), 0.03))
                .isEqualTo(new Coefficients(Math.log(4), Collections.emptySortedMap()));
        assertThat(Regression.fit(List.of(), 0.03).probability(List.of("said"))).isEqualTo(0.5);
    }
}
