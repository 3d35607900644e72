package revnet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    @Test
    void leavesNoDoubtWhereAllDocumentsAreAlike() {
        var alike = Collections.nCopies(5, document(4, 2, 1));

        assertThat(Bootstrap.intervals(alike, 1))
                .containsExactly(
                        new Interval("precision", 0.5, 0.5, 0.5),
                        new Interval("recall", 0.25, 0.25, 0.25),
                        new Interval("F1", 1.0 / 3, 1.0 / 3, 1.0 / 3),
                        new Interval("family F1", 1.0 / 3, 1.0 / 3, 1.0 / 3),
                        new Interval("F1 of kin", 1.0 / 3, 1.0 / 3, 1.0 / 3));
    }

    @Test
    void reachesFromTheWorstToTheBestWhereTwoDocumentsDiffer() {
        var precision = Bootstrap.intervals(List.of(document(1, 1, 1), document(1, 1, 0)), 7)
                .get(0);

        assertThat(precision).isEqualTo(new Interval("precision", 0.5, 0, 1));
    }

    @Test
    void givesTheSameForTheSameSeed() {
        var documents = List.of(document(10, 9, 3), document(7, 8, 6), document(12, 4, 1), document(5, 5, 4));

        assertThat(Bootstrap.intervals(documents, 1))
                .isEqualTo(Bootstrap.intervals(documents, 1))
                .isNotEqualTo(Bootstrap.intervals(List.of(document(10, 9, 3), document(7, 8, 6)), 1));
    }

    /** The middle of 2,000 draws of 100 fair coins lies within two standard errors, 0.05 each, of the half. */
    @Test
    void isAsWideAsTheBinomialDistributionSays() {
        var heads = Collections.nCopies(50, document(1, 1, 1));
        var tails = Collections.nCopies(50, document(1, 1, 0));
        var coins = new ArrayList<>(heads);
        coins.addAll(tails);

        var recall = Bootstrap.intervals(coins, 1).get(1);

        assertThat(recall.low()).isBetween(0.38, 0.42);
        assertThat(recall.high()).isBetween(0.58, 0.62);
    }

    private static Tallies document(int gold, int claimed, int right) {
        var tally = new Tally(gold, claimed, right);
        return new Tallies(tally, tally, new TreeMap<>(Map.of("kin", tally)), new TreeMap<>());
    }
}
