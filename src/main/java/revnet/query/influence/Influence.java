package revnet.query.influence;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import revnet.graph.Graph;
import revnet.model.Entity;
import revnet.model.EntityId;

/**
 * Finds out who mattered, by named measures: degree, PageRank (Page, Brin, Motwani and Winograd 1999), betweenness (Freeman
 * 1977, Brandes 2001), closeness (Wasserman and Faust 1994), eigenvector centrality (Bonacich 1987), brokerage between
 * factions (Gould and Fernandez 1989), k-core (Seidman 1983).
 */
public final class Influence {

    private final Graph graph;
    private final Ties ties;

    /**
     * Influence in a graph.
     *
     * @param graph where to look
     */
    public Influence(Graph graph) {
        this.graph = graph;
        this.ties = new Ties(graph);
    }

    /**
     * The ranking by a measure.
     *
     * @param question which measure, which ties
     * @return the first ranks, and what was measured; no rows if there are no such ties
     * @throws revnet.model.UsageError if it is to go year by year through more than 400 years
     */
    public InfluenceAnswer answer(InfluenceQuestion question) {
        var counted = ties.that(question.ties());
        var measuring = new Measuring(question.measure(), question.weight(), scores(question), factions(question));
        var figures = measuring.of(counted);
        var rows = Figures.top(figures.ranking(question.kinds()), question.top());
        var measured = measured(question, figures.network(), measuring.by(figures.network()));
        if (!question.byYear()) {
            return new InfluenceAnswer(measured, rows, List.of(), List.of());
        }
        var years = Years.of(counted, question.ties()).measure(measuring, question.kinds());
        var rankings = years.stream()
                .map(year -> new YearRanking(
                        year.number(), year.nodes(), year.ties(), Figures.top(year.ranking(), question.top())))
                .toList();
        var standings =
                years.stream().map(year -> Figures.standings(year.ranking())).toList();
        var courses =
                rows.stream().map(row -> course(row.entity(), years, standings)).toList();
        return new InfluenceAnswer(measured, rows, rankings, courses);
    }

    private Scores scores(InfluenceQuestion question) {
        boolean here = question.measure() == Measure.DEGREE || question.measure() == Measure.BROKERAGE;
        return here ? new LocalScores() : ServerScores.orLocal(graph);
    }

    private Factions factions(InfluenceQuestion question) {
        return question.measure() == Measure.BROKERAGE
                ? new Factions(ties.that(question.ties().of(Factions.memberships())))
                : new Factions(List.of());
    }

    private static Measured measured(InfluenceQuestion question, Network network, String by) {
        var edges = "%s; %s; %s"
                .formatted(
                        question.ties().edges(),
                        question.measure().directed()
                                ? "walked from the one they are claimed of, symmetric ones both ways"
                                : "walked both ways",
                        question.weight().meaning());
        return new Measured(
                question.measure().meaning(),
                edges,
                question.ties().dates(),
                network.nodes().size(),
                network.edges().size(),
                by);
    }

    private static Course course(Entity entity, List<Years.Year> years, List<Map<EntityId, Double>> standings) {
        return new Course(
                entity,
                IntStream.range(0, years.size())
                        .mapToObj(i -> new Course.Point(
                                years.get(i).number(), standings.get(i).getOrDefault(entity.id(), 0.0)))
                        .toList());
    }
}
