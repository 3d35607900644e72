package revnet.query.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A network between two ends.
 *
 * @param from the id where ways begin
 * @param to the id where they end
 * @param links the ties of each entity, walked from it
 * @param weak the ids of the places, works and events, over which a way is less telling
 */
record Net(String from, String to, Map<String, List<Link>> links, Set<String> weak) {

    /** Copies the ties and puts those of each entity in order. */
    Net {
        links = links.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .sorted(Link.ORDER)
                .toList()));
        weak = Set.copyOf(weak);
    }

    List<Link> of(String near) {
        return links.getOrDefault(near, List.of());
    }

    /** What it costs to be there between the ends: one for a place, work or event. */
    int weakness(String at) {
        return !at.equals(to) && weak.contains(at) ? 1 : 0;
    }

    /** The ties that pass a test. */
    Net where(Predicate<Link> test) {
        var kept = new HashMap<String, List<Link>>();
        links.forEach((near, all) -> kept.put(near, all.stream().filter(test).toList()));
        return new Net(from, to, kept, weak);
    }

    /** The surest tie of each two; the first of those that are as sure. */
    Net surest() {
        var kept = new HashMap<String, List<Link>>();
        links.forEach((near, all) -> {
            var best = new TreeMap<String, Link>();
            all.forEach(link ->
                    best.merge(link.far(), link, (one, other) -> other.confidence() > one.confidence() ? other : one));
            kept.put(near, List.copyOf(best.values()));
        });
        return new Net(from, to, kept, weak);
    }
}
