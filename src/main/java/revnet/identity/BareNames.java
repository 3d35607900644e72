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
 * <p>Where several bear the surname, it means the one to whom the authority files give it. A given name, and the surname
 * of somebody known by initials only, such as a signatory, refer back to the full name, never forward.
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
        var namesakes = namesakes(bearer, possible);
        var known = index.match(bearer);
        if (namesakes.isEmpty() && known.isEmpty()) {
            return find(byFirst, bearer, other -> other.mentionedBefore(bearer) && possible.test(other));
        }
        return namesakes.size() < 2
                ? namesakes
                : namesakes.stream()
                        .filter(other -> known.isPresent() && other.authority().equals(known))
                        .toList();
    }

    /** Whether it is a bare surname that the document gives to others in full. */
    boolean ambiguous(Bearer bearer) {
        return bearer.bare() && !namesakes(bearer, other -> true).isEmpty();
    }

    private List<Bearer> namesakes(Bearer bearer, Predicate<Bearer> possible) {
        return find(
                bySurname,
                bearer,
                other -> (!other.initialsOnly() || other.mentionedBefore(bearer)) && possible.test(other));
    }

    private static List<Bearer> find(Map<String, Set<Bearer>> index, Bearer bearer, Predicate<Bearer> possible) {
        return bearer.knownNames().stream()
                .map(name -> PersonName.of(name).surname())
                .flatMap(surname -> index.getOrDefault(surname, Set.of()).stream())
                .distinct()
                .filter(possible)
                .toList();
    }
}
