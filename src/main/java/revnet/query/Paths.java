package revnet.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.model.EdtfDate;
import revnet.model.Entity;

/**
 * Finds out how two are connected. Of several shortest paths it answers the one over persons and bodies rather than over
 * places, works and events, for a common city is a weak connection; then the most likely one.
 */
public final class Paths {

    private static final CypherFile SHORTEST = CypherFile.load("query/shortest-paths.cypher");
    private static final CypherFile BEST = CypherFile.load("query/best-paths.cypher");

    private final Graph graph;
    private final Names names;
    private final Hops hops;

    /**
     * Paths of a graph.
     *
     * @param graph where to look
     */
    public Paths(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
        this.hops = new Hops(graph);
    }

    /**
     * The shortest path between two.
     *
     * @param question which two, and which ties count
     * @return the path; no hops if there is none, or both names mean the same
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public PathAnswer between(PathQuestion question) {
        var none = nowhere(question);
        return none.same()
                ? none
                : graph.read(SHORTEST, parameters(question, none)).stream()
                        .findFirst()
                        .map(way -> answer(none, way))
                        .orElse(none);
    }

    /**
     * The best paths between two, each over other entities: short ones first, then as for one path.
     *
     * @param question which two, and which ties count
     * @param count how many, at most
     * @return the paths; empty if there is none, or both names mean the same
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public List<PathAnswer> best(PathQuestion question, int count) {
        var none = nowhere(question);
        if (none.same()) {
            return List.of();
        }
        var parameters = parameters(question, none);
        parameters.put("best", (long) count);
        return graph.read(BEST, parameters).stream()
                .map(way -> answer(none, way))
                .toList();
    }

    /**
     * The shortest path that goes forward in time: every tie may have held when, or after, the one before it began.
     *
     * @param question which two, and which ties count; undated ties never do
     * @return the path; no hops if there is none, or both names mean the same
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public PathAnswer inTimeOrder(PathQuestion question) {
        var none = nowhere(question);
        return none.same()
                ? none
                : new ForwardWay(graph, bounds(question))
                        .search(none.from(), none.to(), question.maxHops())
                        .map(way -> new PathAnswer(none.from(), none.to(), hops.of(way.nodes(), way.ties())))
                        .orElse(none);
    }

    private PathAnswer nowhere(PathQuestion question) {
        return new PathAnswer(names.find(question.from()), names.find(question.to()), List.of());
    }

    private static Map<String, Object> bounds(PathQuestion question) {
        var bounds = new HashMap<String, Object>();
        bounds.put("types", question.types());
        bounds.put("certainties", question.certainties());
        bounds.put("since", question.since().flatMap(EdtfDate::earliest));
        bounds.put("until", question.until().flatMap(EdtfDate::latest));
        return bounds;
    }

    private static Map<String, Object> parameters(PathQuestion question, PathAnswer ends) {
        var parameters = bounds(question);
        parameters.put("from", ends.from().id().value());
        parameters.put("to", ends.to().id().value());
        parameters.put("maxHops", (long) question.maxHops());
        return parameters;
    }

    private PathAnswer answer(PathAnswer ends, Row way) {
        List<Entity> nodes = way.rows("nodes").stream().map(Values::entity).toList();
        return new PathAnswer(ends.from(), ends.to(), hops.of(nodes, way.rows("hops")));
    }
}
