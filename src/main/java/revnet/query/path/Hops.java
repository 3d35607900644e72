package revnet.query.path;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.model.Entity;
import revnet.model.Relation;
import revnet.query.Values;
import revnet.query.Witness;

/** Makes the steps of a way, each with the words that vouch for it. */
final class Hops {

    private static final CypherFile CLAIMS = CypherFile.load("query/claims-by-id.cypher");
    private static final CypherFile ENTITIES = CypherFile.load("query/entities-by-id.cypher");

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

    /** The steps of some ways; each way over nodes, one more than its ties. */
    List<List<Hop>> of(List<Trail> trails) {
        var ids = trails.stream()
                .flatMap(trail -> trail.ties().stream())
                .flatMap(tie -> tie.texts("claims").stream())
                .distinct()
                .toList();
        var witnesses = graph.read(CLAIMS, Map.of("claims", ids)).stream()
                .map(Values::witness)
                .collect(Collectors.toMap(witness -> witness.claim().value(), Function.identity()));
        return trails.stream()
                .map(trail -> IntStream.range(0, trail.ties().size())
                        .mapToObj(i -> hop(
                                trail.nodes().get(i),
                                trail.ties().get(i),
                                trail.nodes().get(i + 1),
                                witnesses))
                        .toList())
                .toList();
    }

    /** The steps of some ways of which only the ids are known. */
    List<List<Hop>> along(Collection<Way> ways) {
        var ids = ways.stream()
                .flatMap(way -> way.ids().stream())
                .distinct()
                .sorted()
                .toList();
        var entities = graph.read(ENTITIES, Map.of("ids", ids)).stream()
                .map(Values::entity)
                .collect(Collectors.toMap(entity -> entity.id().value(), Function.identity()));
        return of(ways.stream()
                .map(way -> new Trail(
                        way.ids().stream()
                                .map(id -> Objects.requireNonNull(entities.get(id)))
                                .toList(),
                        way.links().stream().map(Link::tie).toList()))
                .toList());
    }

    /**
     * A way with all that is shown of it but the words.
     *
     * @param nodes the entities in order
     * @param ties what ties each with the next
     */
    record Trail(List<Entity> nodes, List<Row> ties) {}

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
