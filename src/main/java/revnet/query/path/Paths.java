package revnet.query.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.query.Names;
import revnet.query.Values;

/**
 * Finds out how two are connected. Of several shortest paths it answers the one over persons and bodies rather than over
 * places, works and events, for a common city is a weak connection; then the most likely one.
 *
 * <p>Neo4j searches the shortest paths itself. What it cannot ask for, such as order in time, is searched here in the ties
 * around the two ends, {@link WaySearch}.
 */
public final class Paths {

    private static final CypherFile SHORTEST = CypherFile.load("query/shortest-paths.cypher");
    private static final CypherFile BEST = CypherFile.load("query/best-paths.cypher");

    private final Graph graph;
    private final Names names;
    private final Hops hops;
    private final Reliable reliable;

    /**
     * Paths of a graph.
     *
     * @param graph where to look
     */
    public Paths(Graph graph) {
        this(graph, Reliable.of(graph));
    }

    Paths(Graph graph, Reliable reliable) {
        this.graph = graph;
        this.names = new Names(graph);
        this.hops = new Hops(graph);
        this.reliable = reliable;
    }

    /**
     * The shortest path between two.
     *
     * @param question which two, and which ties and stops count
     * @return the path; no hops if there is none, or both names mean the same
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public PathAnswer between(PathQuestion question) {
        var errand = Errand.of(names, question);
        var none = nowhere(errand);
        if (none.same()) {
            return none;
        }
        if (!errand.through().isEmpty()) {
            return answers(none, shortest(errand, 1)).get(0);
        }
        return rows(none, graph.read(SHORTEST, errand.parameters())).get(0);
    }

    /**
     * The best paths between two, each over other entities: short ones first, then as for one path.
     *
     * @param question which two, and which ties and stops count
     * @param count how many, at most
     * @return the paths; if there is none, or both names mean the same, one without hops
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public List<PathAnswer> best(PathQuestion question, int count) {
        var errand = Errand.of(names, question);
        var none = nowhere(errand);
        if (none.same()) {
            return List.of(none);
        }
        if (errand.through().isEmpty()) {
            var parameters = errand.parameters();
            parameters.put("best", (long) count);
            var rows = graph.read(BEST, parameters);
            if (rows.size() == count) {
                return rows(none, rows);
            }
        }
        return answers(none, shortest(errand, count));
    }

    /**
     * The paths whose claims are the likeliest to be all true, each over other entities.
     *
     * @param question which two, and which ties and stops count
     * @param count how many, at most
     * @return the paths, the most reliable first; if there is none, or both names mean the same, one without hops
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public List<PathAnswer> mostReliable(PathQuestion question, int count) {
        var errand = Errand.of(names, question);
        var none = nowhere(errand);
        return none.same() ? List.of(none) : answers(none, reliable.ways(errand, count));
    }

    /**
     * The paths that go forward in time, for some reading of the dates or for every one, as {@link TimeOrder} says of each.
     *
     * @param question which two, and which ties and stops count; undated ties only if it gives no time
     * @return the shortest, then those that are certain, arrive earlier or set out later, if it is not that already; if
     *     there is none, or both names mean the same, one without hops
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public List<PathAnswer> inTimeOrder(PathQuestion question) {
        var errand = Errand.of(names, question);
        var none = nowhere(errand);
        if (none.same()) {
            return List.of(none);
        }
        var corridor = errand.corridor(graph);
        corridor.reach(question.maxHops());
        var ways = new TimeSearch(corridor.net(), question.maxHops(), errand.through(), errand.clock()).ways();
        var orders = ways.entrySet().stream()
                .map(way -> TimeOrder.of(
                        way.getKey().links().stream().map(Link::days).toList(), errand.clock(), way.getValue()))
                .toList();
        var answers = answers(none, List.copyOf(ways.keySet()));
        return IntStream.range(0, answers.size())
                .mapToObj(i -> ways.isEmpty()
                        ? none
                        : new PathAnswer(none.from(), none.to(), answers.get(i).hops(), Optional.of(orders.get(i))))
                .toList();
    }

    /** The shortest ways, in as many ties as that takes. */
    private List<Way> shortest(Errand errand, int count) {
        var corridor = errand.corridor(graph);
        int maxHops = errand.question().maxHops();
        for (int reach = 1; reach < maxHops; reach++) {
            corridor.reach(reach);
            var ways = shortest(corridor, reach, errand, count);
            if (ways.size() == count) {
                return ways;
            }
        }
        corridor.reach(maxHops);
        return shortest(corridor, maxHops, errand, count);
    }

    private static List<Way> shortest(Corridor corridor, int reach, Errand errand, int count) {
        return new WaySearch(corridor.net().surest(), Aim.SHORTEST, reach, errand.through(), Optional.empty())
                .best(count);
    }

    private static PathAnswer nowhere(Errand errand) {
        return new PathAnswer(errand.from(), errand.to(), List.of());
    }

    private List<PathAnswer> rows(PathAnswer none, List<Row> ways) {
        return answer(
                none,
                hops.of(ways.stream()
                        .map(way -> new Hops.Trail(
                                way.rows("nodes").stream().map(Values::entity).toList(), way.rows("hops")))
                        .toList()));
    }

    private List<PathAnswer> answers(PathAnswer none, List<Way> ways) {
        return ways.isEmpty() ? List.of(none) : answer(none, hops.along(ways));
    }

    private static List<PathAnswer> answer(PathAnswer none, List<List<Hop>> paths) {
        return paths.isEmpty()
                ? List.of(none)
                : paths.stream()
                        .map(path -> new PathAnswer(none.from(), none.to(), path))
                        .toList();
    }
}
