package revnet.query.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import revnet.model.Certainty;
import revnet.model.EdtfDate;
import revnet.model.Family;
import revnet.model.Relation;
import revnet.model.UsageError;
import revnet.query.TieFilter;

class PathQuestionTest {

    @Test
    void walksEveryRelationIfNoneIsNamed() {
        assertThat(PathQuestion.of("a", "b").ties().relations()).containsExactly(Relation.values());
    }

    @Test
    void takesTheRelationsOfFamilies() {
        assertThat(TieFilter.relationsOf(Set.of(Family.ALLIANCE, Family.CONTACT)))
                .containsExactly(Relation.ALLIED_WITH, Relation.SUPPORTED, Relation.CONTACTED);
    }

    @Test
    void refusesALengthThatNoPathHas() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> question(13, Optional.empty(), Optional.empty(), Certainty.HEDGED))
                .withMessage("A path has 1 to 12 hops, not 13.");
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> question(0, Optional.empty(), Optional.empty(), Certainty.HEDGED))
                .withMessage("A path has 1 to 12 hops, not 0.");
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> question(
                        6,
                        Optional.of(EdtfDate.parse("1924")),
                        Optional.of(EdtfDate.parse("1921-03")),
                        Certainty.HEDGED))
                .withMessage("The time from 1924 to 1921-03 ends before it begins; give the earlier date first.");
    }

    @Test
    void refusesToWalkWhatIsDenied() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> question(6, Optional.empty(), Optional.empty(), Certainty.DENIED))
                .withMessage("What is denied ties nobody; ask for asserted or hedged ties.");
    }

    private static PathQuestion question(
            int maxHops, Optional<EdtfDate> since, Optional<EdtfDate> until, Certainty least) {
        return new PathQuestion(
                "a", "b", maxHops, new TieFilter(Set.of(), since, until, least), PathQuestion.Stops.ANY);
    }
}
