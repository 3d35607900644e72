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
import revnet.model.EdtfDate;
import revnet.model.Family;
import revnet.model.Relation;
import revnet.query.Citation;
import revnet.query.FoundryCircle;
import revnet.query.Setting;
import revnet.query.TieFilter;

class PathsIT {

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
    void prefersPeopleToACommonCityAndThenTheSurerWay() {
        var answer = new Paths(graph).between(PathQuestion.of("Жарков", "Moret"));

        assertThat(lines(answer))
                .containsExactly("Pavel Zharkov <-ALLIED_WITH- Anna Velin", "Anna Velin -CONTACTED-> Lucien Moret");
    }

    @Test
    void givesEveryHopItsDatePlaceAndWords() {
        var answer = new Paths(graph).between(PathQuestion.of("Velin", "Moret"));

        var hop = answer.hops().get(0);
        assertThat(hop.setting())
                .isEqualTo(new Setting(Optional.of("1925-06"), Optional.of("Lindport"), Certainty.ASSERTED, 0.8));
        assertThat(hop.citation())
                .isEqualTo(new Citation(
                        "In June 1925 I met Lucien Moret in Lindport.",
                        "memoir",
                        "Nine at the Furnace",
                        4,
                        "I came to Lindport as a refugee in 1925. In June 1925 I met Lucien Moret in Lindport."));
    }

    @Test
    void putsTheMostTellingOfSeveralWitnessesFirst() {
        var answer = new Paths(graph).between(PathQuestion.of("Emil Dorn", "Foundry Circle"));

        assertThat(answer.hops().get(0).witnesses())
                .extracting(witness -> witness.citation().quote())
                .containsExactly(
                        "Dorn, turner, member of the Foundry Circle in 1922.",
                        "Emil Dorn may have belonged to the Circle.");
        assertThat(answer.confidence()).isEqualTo(0.85);
    }

    @Test
    void takesTheLongerWayWhereTheShortOneIsOnlyHedged() {
        var hedged = PathQuestion.of("Zharkov", "Hale");
        var asserted = asserted(hedged, 6);

        assertThat(lines(new Paths(graph).between(hedged)))
                .containsExactly("Pavel Zharkov <-CONTACTED- Otto Brandt", "Otto Brandt <-CONTACTED- Constance Hale");
        assertThat(lines(new Paths(graph).between(asserted)))
                .containsExactly(
                        "Pavel Zharkov <-ALLIED_WITH- Anna Velin",
                        "Anna Velin -CONTACTED-> Lucien Moret",
                        "Lucien Moret <-SUPPORTED- Constance Hale");
    }

    @Test
    void findsNothingLongerThanAsked() {
        var answer = new Paths(graph).between(asserted(PathQuestion.of("Zharkov", "Hale"), 2));

        assertThat(answer.found()).isFalse();
        assertThat(answer.hops()).isEmpty();
    }

    @Test
    void walksOnlyTheRelationsAskedFor() {
        var exile = PathQuestion.of("Zharkov", "Velin").with(ties(Set.of(Relation.EXILED_TO)));
        var opposition =
                PathQuestion.of("Zharkov", "Velin").with(ties(TieFilter.relationsOf(Set.of(Family.OPPOSITION))));

        assertThat(lines(new Paths(graph).between(exile)))
                .containsExactly("Pavel Zharkov -EXILED_TO-> Lindport", "Lindport <-EXILED_TO- Anna Velin");
        assertThat(new Paths(graph).between(opposition).found()).isFalse();
    }

    @Test
    void walksOnlyTiesThatMayHaveHeldInTheTimeAskedFor() {
        var question = between("1922", "1923");

        assertThat(lines(new Paths(graph).between(question)))
                .containsExactly("Pavel Zharkov <-ALLIED_WITH- Emil Dorn", "Emil Dorn -CONTACTED-> Lucien Moret");
    }

    @Test
    void countsNoUndatedTieWhenATimeIsAskedFor() {
        var question = PathQuestion.of("Emil Dorn", "Marek Dorn")
                .with(new TieFilter(Set.of(), Optional.of(EdtfDate.parse("1900")), Optional.empty(), Certainty.HEDGED));

        assertThat(new Paths(graph).between(question).found()).isFalse();
    }

    @Test
    void needsNoStepWhereBothNamesMeanTheSame() {
        var answer = new Paths(graph).between(PathQuestion.of("Zharkov", "Павел Жарков"));

        assertThat(answer.same()).isTrue();
        assertThat(answer.found()).isTrue();
        assertThat(answer.hops()).isEmpty();
    }

    @Test
    void doesNotPassThroughDocumentsThatNameBoth() {
        var answer = new Paths(graph).between(PathQuestion.of("Ida Stolz", "Moret"));

        assertThat(answer.found()).isFalse();
    }

    @Test
    void givesTheNextBestWaysOverOtherPeopleAndPlaces() {
        var answers = new Paths(graph).best(PathQuestion.of("Zharkov", "Moret"), 3);

        assertThat(answers)
                .extracting(answer -> answer.hops().get(0).to().name())
                .containsExactly("Anna Velin", "Emil Dorn", "Lindport");
    }

    @Test
    void goesForwardInTimeWhereTheShortestWayGoesBack() {
        var question = PathQuestion.of("Hale", "Emil Dorn");

        assertThat(lines(new Paths(graph).between(question)))
                .containsExactly("Constance Hale -SUPPORTED-> Lucien Moret", "Lucien Moret <-CONTACTED- Emil Dorn");
        assertThat(new Paths(graph).inTimeOrder(asserted(question, 6)).get(0).found())
                .isFalse();
        assertThat(lines(new Paths(graph)
                        .inTimeOrder(PathQuestion.of("Emil Dorn", "Hale"))
                        .get(0)))
                .containsExactly("Emil Dorn -CONTACTED-> Lucien Moret", "Lucien Moret <-SUPPORTED- Constance Hale");
    }

    @Test
    void takesAnotherWayToStayInTimeOrder() {
        var question = PathQuestion.of("Moret", "Zharkov");

        assertThat(lines(new Paths(graph).between(question)))
                .containsExactly("Lucien Moret <-CONTACTED- Anna Velin", "Anna Velin -ALLIED_WITH-> Pavel Zharkov");
        assertThat(lines(new Paths(graph).inTimeOrder(question).get(0)))
                .containsExactly("Lucien Moret -LIVED_IN-> Lindport", "Lindport <-EXILED_TO- Pavel Zharkov");
    }

    private static TieFilter ties(Set<Relation> relations) {
        return new TieFilter(relations, Optional.empty(), Optional.empty(), Certainty.HEDGED);
    }

    private static PathQuestion asserted(PathQuestion question, int maxHops) {
        return question.within(maxHops)
                .with(new TieFilter(Set.of(), Optional.empty(), Optional.empty(), Certainty.ASSERTED));
    }

    private static PathQuestion between(String since, String until) {
        return PathQuestion.of("Zharkov", "Moret")
                .with(new TieFilter(
                        Set.of(),
                        Optional.of(EdtfDate.parse(since)),
                        Optional.of(EdtfDate.parse(until)),
                        Certainty.HEDGED));
    }

    private static List<String> lines(PathAnswer answer) {
        return answer.hops().stream()
                .map(hop -> "%s %s %s"
                        .formatted(
                                hop.from().name(),
                                (hop.forward() ? "-%s->" : "<-%s-").formatted(hop.relation()),
                                hop.to().name()))
                .toList();
    }
}
