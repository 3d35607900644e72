package revnet.query.influence;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.OrganizationKind;
import revnet.model.Relation;

/** Who belongs to which factions and parties, and to which above all. */
final class Factions {

    /** More than the confidences of all ties of one can add up to. */
    private static final double FACTION_FIRST = 1e6;

    private final Map<EntityId, Map<EntityId, Double>> byMember = new TreeMap<>();
    private final Map<EntityId, Entity> bodies = new TreeMap<>();

    /** The factions and parties that people and bodies are claimed to belong to. */
    Factions(List<DatedTie> memberships) {
        for (var tie : memberships) {
            add(tie.subject());
            add(tie.object());
            if (bodies.containsKey(tie.object().id())) {
                byMember.computeIfAbsent(tie.subject().id(), id -> new TreeMap<>())
                        .merge(tie.object().id(), tie.confidence(), Double::sum);
            }
        }
    }

    /** The ties that make one part of a body. */
    static Set<Relation> memberships() {
        return EnumSet.of(Relation.MEMBER_OF, Relation.LED, Relation.FOUNDED, Relation.PART_OF);
    }

    /**
     * The one group that one is counted to: a faction or party to itself; anybody else to a faction rather than to a party,
     * then to the one that is claimed the most surely, then by id.
     */
    Optional<Entity> main(Entity member) {
        if (isBody(member)) {
            return Optional.of(member);
        }
        Optional<Entity> main = Optional.empty();
        double best = 0;
        for (var entry : byMember.getOrDefault(member.id(), Map.of()).entrySet()) {
            var body = Optional.ofNullable(bodies.get(entry.getKey()));
            double sure = entry.getValue()
                    + (body.flatMap(Entity::kind).equals(Optional.of(OrganizationKind.FACTION)) ? FACTION_FIRST : 0);
            if (sure > best) {
                best = sure;
                main = body;
            }
        }
        return main;
    }

    /** Each faction or party with those who belong to it, itself among them. */
    Map<EntityId, Set<EntityId>> members() {
        var members = new TreeMap<EntityId, Set<EntityId>>();
        bodies.keySet().forEach(body -> members.put(body, new TreeSet<>(Set.of(body))));
        byMember.forEach(
                (member, all) -> all.keySet().forEach(body -> members.computeIfAbsent(body, id -> new TreeSet<>())
                        .add(member)));
        return members;
    }

    /** A faction or party that has members. */
    Entity body(EntityId id) {
        return Optional.ofNullable(bodies.get(id)).orElseThrow();
    }

    private void add(Entity entity) {
        if (isBody(entity)) {
            bodies.put(entity.id(), entity);
        }
    }

    private static boolean isBody(Entity entity) {
        return entity.kind()
                .filter(kind -> kind == OrganizationKind.FACTION || kind == OrganizationKind.PARTY)
                .isPresent();
    }
}
