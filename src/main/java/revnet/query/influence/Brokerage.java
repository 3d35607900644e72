package revnet.query.influence;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import revnet.model.Entity;
import revnet.model.EntityId;

/**
 * Brokerage between factions (Gould and Fernandez 1989, "Structures of mediation: a formal approach to brokerage in
 * transaction networks"): b brokers for a and c where a is tied to b and b to c, but a not to c, and all three have a
 * faction. Counted raw, each such triple once.
 */
final class Brokerage {

    private final List<Optional<EntityId>> groups;
    private final List<Set<Integer>> from;
    private final List<Set<Integer>> to;

    private Brokerage(Network network, Factions factions) {
        this.groups = network.nodes().stream()
                .map(node -> factions.main(node).map(Entity::id))
                .toList();
        this.from = network.nodes().stream()
                .map(node -> (Set<Integer>) new HashSet<Integer>())
                .toList();
        this.to = network.nodes().stream()
                .map(node -> (Set<Integer>) new HashSet<Integer>())
                .toList();
        for (var edge : network.edges()) {
            to.get(edge.source()).add(edge.target());
            from.get(edge.target()).add(edge.source());
        }
    }

    static Figures of(Network network, Factions factions) {
        var brokerage = new Brokerage(network, factions);
        var roles = IntStream.range(0, network.nodes().size())
                .mapToObj(brokerage::roles)
                .toList();
        var scores = roles.stream()
                .map(parts ->
                        parts.values().stream().mapToDouble(times -> times).sum())
                .toList();
        return new Figures(network, scores, roles);
    }

    private SortedMap<String, Double> roles(int broker) {
        var roles = new TreeMap<String, Double>();
        if (groups.get(broker).isEmpty()) {
            return Collections.unmodifiableSortedMap(roles);
        }
        for (int giver : from.get(broker)) {
            for (int taker : to.get(broker)) {
                role(giver, broker, taker).ifPresent(role -> roles.merge(role.code(), 1.0, Double::sum));
            }
        }
        return roles;
    }

    private Optional<Role> role(int giver, int broker, int taker) {
        boolean apart = giver != taker && !to.get(giver).contains(taker);
        boolean placed = groups.get(giver).isPresent() && groups.get(taker).isPresent();
        return apart && placed
                ? Optional.of(Role.of(groups.get(giver), groups.get(broker), groups.get(taker)))
                : Optional.empty();
    }

    /** What a broker is to the two, by whose factions are the same. */
    enum Role {
        /** All three are of one faction. */
        COORDINATOR,
        /** The two are of one faction, the broker of another; also called itinerant broker. */
        CONSULTANT,
        /** The broker lets in: of the taker's faction, not the giver's. */
        GATEKEEPER,
        /** The broker speaks for others: of the giver's faction, not the taker's. */
        REPRESENTATIVE,
        /** All three are of different factions. */
        LIAISON;

        static <T> Role of(T giver, T broker, T taker) {
            if (giver.equals(taker)) {
                return broker.equals(giver) ? COORDINATOR : CONSULTANT;
            }
            if (broker.equals(taker)) {
                return GATEKEEPER;
            }
            return broker.equals(giver) ? REPRESENTATIVE : LIAISON;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
