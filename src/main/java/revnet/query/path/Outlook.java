package revnet.query.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The least that is still to pay on the way to the end, from anywhere and within any number of hops. It is computed backward
 * from the end, hop by hop (Bellman 1958), over ways that may meet somebody twice: so it is never too pessimistic.
 */
final class Outlook {

    private final Net net;
    private final Aim aim;
    private final List<Map<Place, Cost>> costs = new ArrayList<>();

    /**
     * The outlook.
     *
     * @param net the network
     * @param aim what costs
     * @param hops how many hops a way has at most
     * @param through the ids of those that are to be met
     */
    Outlook(Net net, Aim aim, int hops, Set<String> through) {
        this.net = net;
        this.aim = aim;
        costs.add(Map.of(new Place(net.to(), Set.of()), Cost.NONE));
        for (int hop = 1; hop <= hops; hop++) {
            costs.add(cheaper(costs.get(hop - 1), through));
        }
    }

    /** The least cost of what is left, unless the end, and all that are still to be met, are too far away. */
    Optional<Cost> cost(String at, Set<String> missing, int hops) {
        return Optional.ofNullable(costs.get(hops).get(new Place(at, missing)));
    }

    private Map<Place, Cost> cheaper(Map<Place, Cost> fewer, Set<String> through) {
        var more = new HashMap<>(fewer);
        fewer.forEach((place, cost) -> {
            var missing = place.withSelf(through);
            for (var link : place.at().equals(net.from()) ? List.<Link>of() : net.of(place.at())) {
                if (!link.far().equals(net.to())) {
                    var step = aim.of(link, 0, net.weakness(place.at()));
                    more.merge(
                            new Place(link.far(), missing),
                            cost.plus(step),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        });
        return more;
    }

    /**
     * Somewhere on a way.
     *
     * @param at the id of the entity
     * @param missing the ids of those that are still to be met after it
     */
    private record Place(String at, Set<String> missing) {

        /** Who is still to be met before this one. */
        Set<String> withSelf(Set<String> through) {
            if (!through.contains(at)) {
                return missing;
            }
            var all = new HashSet<>(missing);
            all.add(at);
            return Set.copyOf(all);
        }
    }
}
