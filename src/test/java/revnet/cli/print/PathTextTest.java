package revnet.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import revnet.model.Certainty;
import revnet.model.ClaimId;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Relation;
import revnet.query.Citation;
import revnet.query.Setting;
import revnet.query.Witness;
import revnet.query.path.Hop;
import revnet.query.path.PathAnswer;

class PathTextTest {

    private static final Entity MIASNIKOV = person("Miasnikov");
    private static final Entity KORSCH = person("Karl Korsch");
    private static final Entity LENIN = person("Lenin");
    private static final Hop ALLIED = hop(MIASNIKOV, Relation.ALLIED_WITH, KORSCH, true, Optional.of("1928"));
    private static final Hop OPPOSED = hop(KORSCH, Relation.OPPOSED, LENIN, false, Optional.empty());

    @Test
    void showsEveryStepWithItsWordsAndTheirPlace() {
        assertThat(new Sheet(80)
                        .text(new PathText(List.of(new PathAnswer(MIASNIKOV, LENIN, List.of(ALLIED, OPPOSED))))))
                .isEqualTo("""
                        Miasnikov —[ALLIED_WITH 1928, asserted]→ Karl Korsch
                            “They worked together.”
                            A Life, p. 3

                        Karl Korsch ←[OPPOSED, asserted]— Lenin
                            “They worked together.”
                            A Life, p. 3
                        """);
    }

    @Test
    void saysSoWhereThereIsNoPath() {
        assertThat(new Sheet(80).text(new PathText(List.of(new PathAnswer(MIASNIKOV, LENIN, List.of())))))
                .isEqualTo("Nothing that was read connects Miasnikov with Lenin within these bounds.\n");
    }

    @Test
    void saysSoWhereBothNamesMeanTheSame() {
        assertThat(new Sheet(80).text(new PathText(List.of(new PathAnswer(MIASNIKOV, MIASNIKOV, List.of())))))
                .isEqualTo("Miasnikov is both.\n");
    }

    @Test
    void numbersSeveralPaths() {
        var direct = new PathAnswer(MIASNIKOV, KORSCH, List.of(ALLIED));

        assertThat(new Sheet(80).text(new PathText(List.of(direct, direct))))
                .startsWith("1.\nMiasnikov —[")
                .contains("A Life, p. 3\n\n2.\nMiasnikov —[");
    }

    @Test
    void givesProgramsEveryTieInTheDirectionInWhichItIsClaimed() {
        var table = new PathText(List.of(new PathAnswer(MIASNIKOV, LENIN, List.of(ALLIED, OPPOSED)))).table();

        assertThat(table.rows())
                .extracting(row -> row.subList(0, 6))
                .containsExactly(
                        List.of(1, 1, "Miasnikov", "ALLIED_WITH", "Karl Korsch", "1928"),
                        Arrays.asList(1, 2, "Lenin", "OPPOSED", "Karl Korsch", null));
    }

    private static Hop hop(Entity from, Relation relation, Entity to, boolean forward, Optional<String> date) {
        var setting = new Setting(date, Optional.empty(), Certainty.ASSERTED, 0.9);
        var citation = new Citation("They worked together.", "life", "A Life", 3, "life#1");
        var witness = new Witness(new ClaimId("c"), from, relation, to, setting, citation);
        return new Hop(from, relation, to, forward, setting, List.of(witness));
    }

    private static Entity person(String name) {
        return new Entity(new EntityId(name), EntityType.PERSON, Optional.empty(), name, new TreeSet<>());
    }
}
