package revnet.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.model.Entity;
import revnet.model.Relation;

/** Makes the steps of a way, each with the words that vouch for it. */
final class Hops {

    private static final CypherFile CLAIMS = CypherFile.load("query/claims-by-id.cypher");

    private static final Comparator<Witness> MOST_TELLING = Comparator.comparing(
                    (Witness witness) -> witness.setting().certainty())
            .thenComparing(Comparator.comparingDouble(
                            (Witness witness) -> witness.setting().confidence())
                    .reversed())
            .thenComparing(Witness::claim);

    private final Graph graph;

    Hops(Graph graph) {
        this.graph = graph;
    }

    /** The steps between neighbouring nodes, one for each tie. */
    List<Hop> of(List<Entity> nodes, List<Row> ties) {
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
