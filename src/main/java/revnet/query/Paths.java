package revnet.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.Relation;

/**
 * Finds out how two are connected. Of several shortest paths it answers the one over persons and bodies rather than over
 * places, works and events, for a common city is a weak connection; then the most likely one.
 */
public final class Paths {

    private static final CypherFile SHORTEST = CypherFile.load("query/shortest-paths.cypher");
    private static final CypherFile CLAIMS = CypherFile.load("query/claims-by-id.cypher");

    private static final Comparator<Witness> MOST_TELLING = Comparator.comparing(
                    (Witness witness) -> witness.setting().certainty())
            .thenComparing(Comparator.comparingDouble(
                            (Witness witness) -> witness.setting().confidence())
                    .reversed())
            .thenComparing(Witness::claim);

    private final Graph graph;
    private final Names names;

    /**
     * Paths of a graph.
     *
     * @param graph where to look
     */
    public Paths(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
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
        var from = names.find(question.from());
        var to = names.find(question.to());
        if (from.id().equals(to.id())) {
            return new PathAnswer(from, to, List.of());
        }
        var ways = graph.read(SHORTEST, parameters(question, from, to));
        return new PathAnswer(from, to, ways.isEmpty() ? List.of() : hops(ways.get(0)));
    }

    private static Map<String, Object> parameters(PathQuestion question, Entity from, Entity to) {
        var parameters = new HashMap<String, Object>();
        parameters.put("from", from.id().value());
        parameters.put("to", to.id().value());
        parameters.put("types", question.types());
        parameters.put("certainties", question.certainties());
        parameters.put("since", question.since().flatMap(EdtfDate::earliest));
        parameters.put("until", question.until().flatMap(EdtfDate::latest));
        parameters.put("maxHops", (long) question.maxHops());
        return parameters;
    }

    private List<Hop> hops(Row way) {
        var nodes = way.rows("nodes").stream().map(Values::entity).toList();
        var ties = way.rows("hops");
        var ids = ties.stream()
                .flatMap(tie -> tie.texts("claims").stream())
                .distinct()
                .toList();
        var witnesses = graph.read(CLAIMS, Map.of("claims", ids)).stream()
                .map(Values::witness)
                .collect(Collectors.toMap(witness -> witness.claim().value(), Function.identity()));
        return IntStream.range(0, ties.size())
                .mapToObj(i -> hop(nodes.get(i), ties.get(i), nodes.get(i + 1), witnesses))
                .toList();
    }

    private static Hop hop(Entity from, Row tie, Entity to, Map<String, Witness> byClaim) {
        var witnesses = tie.texts("claims").stream()
                .flatMap(claim -> Stream.ofNullable(byClaim.get(claim)))
                .sorted(MOST_TELLING)
                .toList();
        var place = witnesses.stream()
                .flatMap(witness -> witness.setting().place().stream())
                .findFirst();
        return new Hop(
                from,
                Relation.valueOf(tie.text("relation")),
                to,
                from.id().value().equals(tie.text("subject")),
                Values.setting(tie, place),
                witnesses);
    }
}
