package revnet.query.influence;

import java.time.LocalDate;
import revnet.graph.Graph;
import revnet.model.EdtfDate;
import revnet.query.Names;

/**
 * Finds out who could be reached from somebody, and when, by ways that go forward in time: earliest arrival as in Wu et al.
 * 2014, "Path problems in temporal graphs". Ties are walked both ways; undated ties never count.
 *
 * <p>What is possible and what is certain, {@link revnet.query.TimeRule} says.
 */
public final class TemporalReach {

    private final Names names;
    private final Ties ties;

    /**
     * Reach in a graph.
     *
     * @param graph where to look
     */
    public TemporalReach(Graph graph) {
        this.names = new Names(graph);
        this.ties = new Ties(graph);
    }

    /**
     * Who could be reached.
     *
     * @param question from whom, by which ties
     * @return everybody who could, with the earliest day
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public ReachAnswer answer(ReachQuestion question) {
        var from = names.find(question.from());
        var filter = question.ties();
        var dated = ties.that(filter).stream().filter(DatedTie::dated).toList();
        var reach = new Reach(
                dated,
                filter.since().flatMap(EdtfDate::earliest).orElse(LocalDate.MIN),
                filter.until().flatMap(EdtfDate::latest).orElse(LocalDate.MAX));
        var network = Network.of(dated, Weight.NONE, false);
        var measured = new Measured(
                "temporal reach: the earliest day by steps of which none comes before the last",
                filter.edges() + "; walked both ways; dated ties only",
                filter.dates().replace("undated ties too", "no undated ties"),
                network.nodes().size(),
                network.edges().size(),
                "searched step by step");
        return new ReachAnswer(from, measured, reach.from(from));
    }
}
