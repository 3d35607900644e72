package revnet.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import revnet.model.EntityType;

/**
 * Whom a bare surname means among the persons that the document names in full; or else a bare given name.
 *
 * <p>Where several bear the surname, it means the one to whom the authority files give it.
 */
final class BareNames implements DocumentIdentity.Attachment {

    private final Map<String, Set<Bearer>> bySurname = new HashMap<>();
    private final Map<String, Set<Bearer>> byFirst = new HashMap<>();
    private final AuthorityIndex index;

    BareNames(List<Bearer> bearers, AuthorityIndex index) {
        this.index = index;
        bearers.stream()
                .filter(bearer -> bearer.type() == EntityType.PERSON && !bearer.bare())
                .forEach(this::add);
    }

    private void add(Bearer bearer) {
        bearer.keys().stream().filter(key -> !key.contains(" ")).forEach(key -> put(bySurname, key, bearer));
        for (var name : bearer.fullNames()) {
            put(bySurname, name.surname(), bearer);
            put(byFirst, name.first(), bearer);
        }
    }

    private static void put(Map<String, Set<Bearer>> index, String key, Bearer bearer) {
        index.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(bearer);
    }

    @Override
    public List<Bearer> candidates(Bearer bearer, Predicate<Bearer> possible) {
        if (!bearer.bare()) {
            return List.of();
        }
        var namesakes = find(bySurname, bearer, possible);
        var known = index.match(bearer);
        if (namesakes.isEmpty() && known.isEmpty()) {
            return find(byFirst, bearer, possible);
        }
        return namesakes.size() < 2
                ? namesakes
                : namesakes.stream()
                        .filter(other -> known.isPresent() && other.authority().equals(known))
                        .toList();
    }

    /** Whether it is a bare surname that the document gives to others in full. */
    boolean ambiguous(Bearer bearer) {
        return bearer.bare() && !find(bySurname, bearer, other -> true).isEmpty();
    }

    private static List<Bearer> find(Map<String, Set<Bearer>> index, Bearer bearer, Predicate<Bearer> possible) {
        return bearer.keys().stream()
                .flatMap(key -> index.getOrDefault(key, Set.of()).stream())
                .distinct()
                .filter(possible)
                .toList();
    }
}
