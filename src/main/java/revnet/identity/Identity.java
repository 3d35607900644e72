package revnet.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import revnet.model.Authority;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;

/**
 * Turns the entities of single documents into entities that all documents share.
 *
 * <p>Within a document, names are joined by {@code DocumentIdentity}; across documents, entities are one if they are the
 * same known entity, or of the same type and full name. Curators' decisions go before both. Each document keeps its own
 * names of an entity, and those that the authority file adds.
 */
public final class Identity {

    private final AuthorityIndex index;
    private final Decisions decisions;
    private final DocumentIdentity documents;

    /**
     * An identity.
     *
     * @param authorities who and what is known beforehand
     * @param decisions what curators have decided
     */
    public Identity(List<Authority> authorities, Decisions decisions) {
        this.index = new AuthorityIndex(authorities, decisions);
        this.decisions = decisions;
        this.documents = new DocumentIdentity(index, decisions);
    }

    /**
     * Gives the entities of all readings their shared ids.
     *
     * @param readings what was read out of each document, with entities local to it
     * @return the same readings in the same order, with shared entities; without the claims that were rejected, and
     *     without those whose ends turned out to be one
     */
    public List<Reading> resolve(List<Reading> readings) {
        var bearers = readings.stream().map(documents::bearers).toList();
        var ids = new SharedIds(index, decisions)
                .of(bearers.stream().flatMap(List::stream).toList());
        ids.replaceAll((bearer, id) -> decisions.canonical(id));
        checkTypes(ids);
        var kinds = kinds(ids);
        var resolved = new ArrayList<Reading>();
        for (int i = 0; i < readings.size(); i++) {
            resolved.add(rewrite(readings.get(i), bearers.get(i), ids, kinds));
        }
        return resolved;
    }

    private Reading rewrite(
            Reading reading, List<Bearer> bearers, Map<Bearer, EntityId> ids, Map<EntityId, OrganizationKind> kinds) {
        var byId = bearers.stream().collect(Collectors.groupingBy(bearer -> id(ids, bearer)));
        var entities = byId.entrySet().stream()
                .map(entry -> entity(entry.getKey(), entry.getValue(), kinds))
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        var shared = new HashMap<EntityId, EntityId>();
        bearers.forEach(bearer -> bearer.members().forEach(member -> shared.put(member, id(ids, bearer))));
        return new Rewriting(reading.document().id(), shared, decisions).apply(reading, entities);
    }

    private Entity entity(EntityId id, List<Bearer> bearers, Map<EntityId, OrganizationKind> kinds) {
        var known = index.byId(id).or(() -> bearers.stream()
                .flatMap(bearer -> bearer.authority().stream())
                .findFirst());
        var names = new TreeSet<String>();
        bearers.forEach(bearer -> names.addAll(bearer.names()));
        known.ifPresent(authority -> names.addAll(authority.entity().names()));
        var fullest = bearers.stream().min(Bearer.FULLEST_FIRST).orElseThrow();
        return new Entity(
                id,
                fullest.type(),
                Optional.ofNullable(kinds.get(id)),
                known.map(authority -> authority.entity().name()).orElse(fullest.name()),
                names);
    }

    /** The kind of each body: its authority's, or the one that most documents read. */
    private Map<EntityId, OrganizationKind> kinds(Map<Bearer, EntityId> ids) {
        var counts = new HashMap<EntityId, Map<OrganizationKind, Integer>>();
        ids.forEach((bearer, id) -> {
            var votes = counts.computeIfAbsent(id, none -> new EnumMap<>(OrganizationKind.class));
            bearer.kinds().forEach((kind, count) -> votes.merge(kind, 1, Integer::sum));
        });
        var kinds = new HashMap<EntityId, OrganizationKind>();
        counts.forEach((id, votes) -> index.byId(id)
                .map(Authority::entity)
                .flatMap(Entity::kind)
                .or(() -> mostFrequent(votes))
                .ifPresent(kind -> kinds.put(id, kind)));
        return kinds;
    }

    private static Optional<OrganizationKind> mostFrequent(Map<OrganizationKind, Integer> votes) {
        return votes.entrySet().stream()
                .min(Comparator.comparing(
                                (Map.Entry<OrganizationKind, Integer> vote) -> vote.getKey() == OrganizationKind.OTHER)
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private void checkTypes(Map<Bearer, EntityId> ids) {
        var types = new HashMap<EntityId, EntityType>();
        ids.forEach((bearer, id) -> {
            var known = index.byId(id).map(authority -> authority.entity().type());
            var type = types.computeIfAbsent(id, none -> known.orElse(bearer.type()));
            if (type != bearer.type()) {
                throw decisions.invalidSameAs(
                        id,
                        "'%s' is of type %s and cannot be the same as '%s', of type %s; delete the line."
                                .formatted(bearer.name(), bearer.type().label(), id, type.label()));
            }
        });
    }

    private static EntityId id(Map<Bearer, EntityId> ids, Bearer bearer) {
        return ids.getOrDefault(bearer, bearer.members().get(0));
    }
}
