package revnet.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import revnet.graph.Graph;
import revnet.model.Certainty;
import revnet.model.Entity;
import revnet.model.Relation;
import revnet.query.FoundryCircle;
import revnet.query.TieFilter;

class AroundIT {

    private static Graph graph;

    @BeforeAll
    static void openTheWorld() {
        graph = FoundryCircle.open();
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void showsWhatIsNearByHowManyStepsAndByWhichTies() {
        var around = new Neighbours(graph)
                .around("Marek Dorn", Optional.empty(), 2, only(Relation.RELATED_TO, Relation.LED));

        assertThat(around.neighbours())
                .extracting(near -> near.steps() + " " + near.entity().name())
                .containsExactly("1 Emil Dorn", "2 Iron League");
        assertThat(around.neighbours().get(1).ties())
                .extracting(tie -> tie.citation().quote())
                .containsExactly("In 1924 Dorn led the Iron League.");
    }

    @Test
    void showsWhatTwoHaveInCommonWithTheTiesOfBoth() {
        var around = new Neighbours(graph)
                .around("Zharkov", Optional.of("Moret"), 1, only(Relation.ALLIED_WITH, Relation.CONTACTED));

        assertThat(around.neighbours())
                .extracting(near -> near.entity().name())
                .containsExactly("Anna Velin", "Emil Dorn");
        assertThat(around.neighbours().get(0).ties())
                .extracting(tie -> tie.from().name() + " " + tie.relation())
                .containsExactly("Pavel Zharkov ALLIED_WITH", "Lucien Moret CONTACTED");
    }

    @Test
    void removesAsFewAsSeparateTwoAndShowsWhatTheyTie() {
        var cut = new Cut(graph).between("Marek Dorn", "Zharkov", TieFilter.ALL);

        assertThat(cut.points())
                .extracting(point -> point.entity().name() + " " + point.tiesBefore())
                .containsExactly("Emil Dorn 1");
        assertThat(cut.points().get(0).before().relation()).isEqualTo(Relation.RELATED_TO);
    }

    @Test
    void separatesNobodyFromThoseWhoAreTiedDirectly() {
        var cut = new Cut(graph).between("Zharkov", "Velin", TieFilter.ALL);

        assertThat(cut.points()).isEmpty();
        assertThat(cut.direct()).extracting(Hop::relation).containsExactly(Relation.ALLIED_WITH);
    }

    @Test
    void hasNothingToRemoveWhereNothingConnects() {
        var cut = new Cut(graph).between("Ida Stolz", "Zharkov", TieFilter.ALL);

        assertThat(cut.connected()).isFalse();
    }

    @Test
    void leadsAPathThroughAndAroundSomebody() {
        var through = new PathQuestion.Stops(List.of("Emil Dorn", "Lindport"), List.of(), Set.of());
        var around = new PathQuestion.Stops(List.of(), List.of("Anna Velin"), Set.of());

        assertThat(stops(new Paths(graph)
                        .between(PathQuestion.of("Zharkov", "Moret").with(through))))
                .contains("Emil Dorn", "Lindport");
        assertThat(stops(new Paths(graph)
                        .between(PathQuestion.of("Zharkov", "Moret").with(around))))
                .containsExactly("Emil Dorn");
    }

    @Test
    void tellsWhetherMembersOfOneBodyWereThereAtTheSameTime() {
        var members =
                new Paths(graph).between(PathQuestion.of("Velin", "Emil Dorn").with(only(Relation.MEMBER_OF)));

        assertThat(members.overlap(1)).isEmpty();
        assertThat(members.overlap(2)).contains(Overlap.POSSIBLE);
    }

    private static List<String> stops(PathAnswer answer) {
        return answer.hops().stream().skip(1).map(Hop::from).map(Entity::name).toList();
    }

    private static TieFilter only(Relation... relations) {
        return new TieFilter(Set.of(relations), Optional.empty(), Optional.empty(), Certainty.HEDGED);
    }
}
