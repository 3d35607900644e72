package revnet.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import revnet.model.EntityType;

/**
 * Which body an acronym or a short name means among those that the document names in full: IWW the Industrial Workers
 * of the World, Workers Group the Workers' Group of the Russian Communist Party.
 */
final class ShortNames implements DocumentIdentity.Attachment {

    private static final String OF = " of ";

    private final Map<String, Set<Bearer>> byAcronym = new HashMap<>();
    private final Map<String, Set<Bearer>> byBeginning = new HashMap<>();

    ShortNames(List<Bearer> bearers) {
        bearers.stream()
                .filter(bearer -> bearer.type() == EntityType.ORGANIZATION)
                .forEach(this::add);
    }

    private void add(Bearer bearer) {
        for (var name : bearer.knownNames()) {
            Acronym.ofWords(name).forEach(letters -> put(byAcronym, letters, bearer));
            int of = name.indexOf(OF);
            if (of > 0) {
                put(byBeginning, Bearer.key(name.substring(0, of)), bearer);
            }
        }
    }

    private static void put(Map<String, Set<Bearer>> index, String key, Bearer bearer) {
        index.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(bearer);
    }

    @Override
    public List<Bearer> candidates(Bearer bearer, Predicate<Bearer> possible) {
        if (bearer.type() != EntityType.ORGANIZATION) {
            return List.of();
        }
        var acronyms = bearer.knownNames().stream()
                .flatMap(name -> Acronym.of(name).stream())
                .flatMap(letters -> byAcronym.getOrDefault(letters, Set.of()).stream());
        // a short name that is known by itself is short for nothing else
        var beginnings = bearer.authority().isPresent()
                ? Stream.<Bearer>empty()
                : bearer.keys().stream()
                        .filter(key -> key.contains(" "))
                        .flatMap(key -> byBeginning.getOrDefault(key, Set.of()).stream());
        return Stream.concat(acronyms, beginnings).distinct().filter(possible).toList();
    }
}
