package revnet.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import revnet.model.DocumentId;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.NameKey;

/**
 * Gives every bearer the id by which all documents know it.
 *
 * <p>A known entity has its authority's id. Others have one made of their type and full name, so that equal names of one
 * type are one entity: {@code person-ram-chandra}. A person's name is taken without what stands between the first name
 * and the surname where the document has it so too, unless that would make one of persons with different names. A bare
 * surname, or a surname with one initial, tells nobody apart: such a person stays in its document, as {@code
 * person-smith-in-essay}.
 */
final class SharedIds {

    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String IN = "-in-";

    private final AuthorityIndex index;
    private final Decisions decisions;

    SharedIds(AuthorityIndex index, Decisions decisions) {
        this.index = index;
        this.decisions = decisions;
    }

    /** The id of each bearer, given all bearers of all documents. */
    Map<Bearer, EntityId> of(Collection<Bearer> all) {
        var wanted = new LinkedHashMap<Bearer, EntityId>();
        all.forEach(bearer -> wanted.put(bearer, wanted(bearer)));
        var groups = all.stream().collect(Collectors.groupingBy(wanted::get));
        groups.values().stream()
                .filter(SharedIds::contradictory)
                .flatMap(List::stream)
                .forEach(bearer -> wanted.put(bearer, id(bearer, NameKey.of(bearer.name()))));
        return distinct(wanted);
    }

    private EntityId wanted(Bearer bearer) {
        return bearer.authority()
                .map(known -> known.entity().id())
                .orElseGet(() ->
                        bearer.type() == EntityType.PERSON ? person(bearer) : id(bearer, NameKey.of(bearer.name())));
    }

    private EntityId person(Bearer bearer) {
        var fullest = PersonName.of(bearer.name());
        return bearer.fullNames().stream()
                .filter(PersonName::distinctive)
                .filter(name -> fullest.endsWith(name) || sameEnds(name, fullest))
                .min(Comparator.comparing((PersonName name) -> name.words().size())
                        .thenComparing(name -> String.join(" ", name.words())))
                .map(name -> id(bearer, String.join(" ", name.words())))
                .orElseGet(() -> local(bearer, id(bearer, NameKey.of(bearer.name()))));
    }

    private static boolean sameEnds(PersonName one, PersonName other) {
        return one.first().equals(other.first()) && one.surname().equals(other.surname());
    }

    private EntityId id(Bearer bearer, String key) {
        var name = key.isEmpty() ? bearer.name() : key;
        var id = new EntityId(slug(bearer.type().label()) + "-" + slug(name));
        boolean taken = index.byId(id).isPresent() || decisions.forbids(bearer.names(), bearer.document(), id);
        return taken ? local(bearer, id) : id;
    }

    private static EntityId local(Bearer bearer, EntityId id) {
        return new EntityId(id.value() + IN + slug(bearer.document().value()));
    }

    private static String slug(String text) {
        return OTHER_THAN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static boolean contradictory(List<Bearer> group) {
        var seen = new HashSet<PersonName>();
        return group.size() > 1
                && group.get(0).authority().isEmpty()
                && group.get(0).type() == EntityType.PERSON
                && group.stream()
                        .flatMap(bearer -> Stream.of(bearer.fullNames()))
                        .anyMatch(names -> {
                            boolean conflict = PersonName.conflict(seen, names);
                            seen.addAll(names);
                            return conflict;
                        });
    }

    /** Two bearers of one document are two, whatever ids they want. */
    private static Map<Bearer, EntityId> distinct(Map<Bearer, EntityId> wanted) {
        var taken = new HashMap<DocumentId, Set<EntityId>>();
        var ids = new LinkedHashMap<Bearer, EntityId>();
        for (var bearer : sorted(wanted.keySet())) {
            var own = taken.computeIfAbsent(bearer.document(), none -> new HashSet<>());
            var id = wanted.getOrDefault(bearer, local(bearer, new EntityId("entity")));
            for (int number = 1; !own.add(id); number++) {
                id = new EntityId(local(bearer, wanted.getOrDefault(bearer, id)).value() + "-" + number);
            }
            ids.put(bearer, id);
        }
        return ids;
    }

    private static List<Bearer> sorted(Collection<Bearer> bearers) {
        var sorted = new ArrayList<>(bearers);
        sorted.sort(Bearer.FULLEST_FIRST);
        return sorted;
    }
}
