package revnet.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import revnet.model.Authority;
import revnet.model.EntityId;
import revnet.model.EntityType;

/**
 * Finds the known entity that somebody in a document is.
 *
 * <p>Its preferred name decides first, as written and then by its key; then all its names together. A person is also
 * known by the surname with given names or initials that fit exactly one known person; by a surname alone, or with one
 * initial, only if an authority file lists the bare surname.
 */
final class AuthorityIndex {

    private final Map<EntityId, Authority> byId = new HashMap<>();
    private final Map<String, Set<Authority>> byName = new HashMap<>();
    private final Map<String, Set<Authority>> byKey = new HashMap<>();
    private final Map<String, Set<Authority>> bySurname = new HashMap<>();
    private final Map<String, Set<Authority>> byLetters = new HashMap<>();
    private final Decisions decisions;

    AuthorityIndex(List<Authority> authorities, Decisions decisions) {
        this.decisions = decisions;
        authorities.forEach(this::add);
    }

    private void add(Authority authority) {
        byId.put(authority.entity().id(), authority);
        for (var name : authority.entity().names()) {
            put(byName, name, authority);
            put(byKey, Bearer.key(name), authority);
            if (authority.entity().type() == EntityType.PERSON) {
                addSurname(name, authority);
            }
        }
    }

    private void addSurname(String name, Authority authority) {
        var words = PersonName.of(name);
        if (words.full()) {
            put(bySurname, words.surname(), authority);
        } else if (Misspelling.longEnough(name)) {
            put(byLetters, Misspelling.letters(name), authority);
        }
    }

    private static void put(Map<String, Set<Authority>> index, String key, Authority authority) {
        index.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(authority);
    }

    /** The known entity of this id. */
    Optional<Authority> byId(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The known entity whose id the document uses for the bearer; a bare surname has to be asked for by name. */
    Optional<Authority> known(Bearer bearer) {
        return bearer.bare()
                ? Optional.empty()
                : only(bearer.members().stream()
                        .flatMap(id -> byId(id).stream())
                        .filter(authority -> possible(bearer, authority))
                        .toList());
    }

    /** The one known entity that the bearer is, if there is one and no decision speaks against it. */
    Optional<Authority> match(Bearer bearer) {
        Predicate<Authority> possible = authority -> possible(bearer, authority);
        return Stream.<Set<Authority>>of(
                        byName.getOrDefault(bearer.name(), Set.of()),
                        byKey.getOrDefault(Bearer.key(bearer.name()), Set.of()),
                        all(byName, bearer.names()),
                        all(byKey, bearer.keys()),
                        compatible(bearer))
                .map(candidates -> candidates.stream().filter(possible).toList())
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .flatMap(AuthorityIndex::only);
    }

    /** The one known person whose bare surname is listed and is the bearer's with its letters shuffled. */
    Optional<Authority> matchShuffled(Bearer bearer) {
        return bearer.type() != EntityType.PERSON
                ? Optional.empty()
                : only(bearer.names().stream()
                        .map(name -> Misspelling.letters(Misspelling.lastWord(name)))
                        .flatMap(letters -> byLetters.getOrDefault(letters, Set.of()).stream())
                        .distinct()
                        .filter(authority ->
                                shuffled(bearer.names(), authority.entity().names()))
                        .filter(authority -> possible(bearer, authority))
                        .toList());
    }

    private static boolean shuffled(Collection<String> names, Collection<String> known) {
        return !Slips.contradict(names, known)
                && names.stream().anyMatch(name -> Misspelling.slips(name, known) < Integer.MAX_VALUE);
    }

    private static Set<Authority> all(Map<String, Set<Authority>> index, Collection<String> names) {
        return names.stream()
                .flatMap(name -> index.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private Set<Authority> compatible(Bearer bearer) {
        return bearer.type() != EntityType.PERSON
                ? Set.of()
                : bearer.fullNames().stream()
                        .flatMap(name -> bySurname.getOrDefault(name.surname(), Set.of()).stream()
                                .filter(authority -> name.distinctive() || listed(name.surname(), authority)))
                        .collect(Collectors.toSet());
    }

    private boolean listed(String surname, Authority authority) {
        return byKey.getOrDefault(surname, Set.of()).contains(authority);
    }

    private boolean possible(Bearer bearer, Authority authority) {
        var entity = authority.entity();
        return entity.type() == bearer.type()
                && !decisions.forbids(bearer.names(), bearer.document(), entity.id())
                && (entity.type() != EntityType.PERSON
                        || !PersonName.conflict(bearer.fullNames(), PersonName.full(entity.names())));
    }

    private static Optional<Authority> only(List<Authority> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
