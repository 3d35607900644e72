package revnet.query.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Row;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Family;
import revnet.model.Relation;
import revnet.query.Names;
import revnet.query.Values;
import revnet.query.Witness;

/** Gathers all that is claimed of one. */
public final class Dossiers {

    private static final CypherFile CLAIMS = CypherFile.load("query/claims-of-entity.cypher");

    private static final CypherFile SPELLS = CypherFile.load("query/spells-of-entity.cypher");
    private static final CypherFile AMONG = CypherFile.load("query/ties-among.cypher");

    private final Graph graph;
    private final Names names;

    /**
     * Dossiers from a graph.
     *
     * @param graph where to look
     */
    public Dossiers(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
    }

    /**
     * All that is claimed of one person or body, hedged and denied claims too.
     *
     * @param name a name, in any spelling, or id
     * @return the dossier
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public Dossier of(String name) {
        var entity = names.find(name);
        var claims = graph.read(CLAIMS, Map.of("entity", entity.id().value())).stream()
                .map(Values::witness)
                .toList();
        var memberships = periods(
                entity,
                claims,
                Stream.of(Relation.values()).filter(relation -> relation.family() == Family.AFFILIATION));
        var exiles = periods(entity, claims, Stream.of(Relation.EXILED_TO)).stream()
                .filter(exile -> exile.first().subject().equals(entity))
                .toList();
        return new Dossier(
                entity,
                sections(claims),
                Disagreements.among(claims),
                memberships,
                Stations.of(exiles, claims),
                bonds(entity, claims),
                Unknowns.of(entity, claims));
    }

    private List<Period> periods(Entity entity, List<Witness> claims, Stream<Relation> relations) {
        var byId = claims.stream()
                .collect(Collectors.toMap(claim -> claim.claim().value(), Function.identity(), (one, same) -> one));
        var types = relations.map(Relation::name).toList();
        return graph.read(SPELLS, Map.of("entity", entity.id().value(), "types", types)).stream()
                .flatMap(row -> period(row, byId).stream())
                .toList();
    }

    /** A spell with its claims; none if a curator has rejected them all since the edge was made. */
    private static Optional<Period> period(Row row, Map<String, Witness> byId) {
        var witnesses = row.texts("claims").stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        return witnesses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        Relation.valueOf(row.text("relation")),
                        row.optionalText("date"),
                        row.date("from"),
                        row.date("to"),
                        witnesses));
    }

    private List<Bond> bonds(Entity entity, List<Witness> claims) {
        var others = claims.stream()
                .filter(claim -> !claim.denies())
                .flatMap(claim -> Stream.of(claim.subject(), claim.object()))
                .map(end -> end.id().value())
                .filter(id -> !id.equals(entity.id().value()))
                .distinct()
                .sorted()
                .toList();
        return graph.read(AMONG, Map.of("ids", others)).stream()
                .map(row -> new Bond(
                        new EntityId(row.text("subject")),
                        Relation.valueOf(row.text("relation")),
                        new EntityId(row.text("object"))))
                .toList();
    }

    private static List<Dossier.Section> sections(List<Witness> claims) {
        var byTopic = new EnumMap<Topic, List<Witness>>(Topic.class);
        for (var claim : claims) {
            byTopic.computeIfAbsent(Topic.of(claim.relation()), topic -> new ArrayList<>())
                    .add(claim);
        }
        return byTopic.entrySet().stream()
                .map(section -> new Dossier.Section(section.getKey(), section.getValue()))
                .toList();
    }
}
