package revnet.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What readers wrote down of one document. */
final class Gold {

    private final String document;
    private final Map<String, List<String>> idsByName = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<Key, GoldClaim> claims = new LinkedHashMap<>();
    private final Set<Key> optional = new LinkedHashSet<>();
    private final Map<Integer, List<String>> meant = new HashMap<>();

    /**
     * A gold file's content.
     *
     * @param document the document's file name
     * @param entities the entities by id, in the order of the file
     * @param written the claims in the order of the file; of two alike the first counts
     * @param marked the mentions that were marked; none if nobody marked them
     */
    Gold(String document, Map<String, Named> entities, List<GoldClaim> written, List<GoldMention> marked) {
        this.document = document;
        marked.forEach(mention -> meant.putIfAbsent(mention.end(), mention.who()));
        entities.forEach((id, entity) -> {
            types.put(id, entity.type());
            entity.names().forEach(name -> idsByName
                    .computeIfAbsent(name, folded -> new ArrayList<>())
                    .add(id));
        });
        for (var claim : written) {
            if (claim.optional()) {
                optional.add(claim.key());
            } else {
                claims.putIfAbsent(claim.key(), claim);
            }
        }
        optional.removeAll(claims.keySet());
    }

    String document() {
        return document;
    }

    /** The claims that count, in the order of the file. */
    Map<Key, GoldClaim> claims() {
        return Collections.unmodifiableMap(claims);
    }

    boolean optional(Key key) {
        return optional.contains(key);
    }

    /** Whether anybody marked what the words of the document mean. */
    boolean marked() {
        return !meant.isEmpty();
    }

    /** Whom the words that end at an offset mean, by the gold's ids; nobody if they are not marked. */
    List<String> meantUntil(int end) {
        return meant.getOrDefault(end, List.of());
    }

    /** The claim in gold terms; a name that two entities share counts as the one that makes the claim right. */
    Key place(Named subject, String relation, Named object) {
        var keys = new ArrayList<Key>();
        var objects = resolve(object);
        for (var one : resolve(subject)) {
            objects.forEach(other -> keys.add(Key.of(one, relation, other)));
        }
        return keys.stream()
                .filter(claims::containsKey)
                .findFirst()
                .or(() -> keys.stream().filter(optional::contains).findFirst())
                .orElse(keys.get(0));
    }

    /** The entities that an end may be: those of its name, else those that most of its aliases vote for. */
    List<String> resolve(Named end) {
        var hits = idsByName.getOrDefault(Folding.name(end.name()), List.of());
        if (hits.isEmpty()) {
            hits = elected(end);
        }
        var same = hits.stream().filter(id -> end.type().equals(types.get(id))).toList();
        if (!same.isEmpty()) {
            return same;
        }
        return hits.isEmpty() ? List.of("?" + Folding.name(end.name())) : hits;
    }

    private List<String> elected(Named end) {
        var votes = new LinkedHashMap<String, Integer>();
        for (var name : end.names()) {
            idsByName.getOrDefault(name, List.of()).forEach(id -> votes.merge(id, 1, Integer::sum));
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
