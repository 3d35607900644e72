package revnet.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import revnet.model.EntityType;

/**
 * Whom a misspelled name means: somebody known, or named at least twice as often, in the same document.
 *
 * <p>Given names are never taken for each other; see {@link Misspelling} for what is a slip.
 */
final class Slips implements DocumentIdentity.Attachment {

    private static final int RARER = 2;

    private final Map<String, Set<Bearer>> byLetter = new HashMap<>();

    Slips(List<Bearer> bearers) {
        for (var bearer : bearers) {
            for (var name : bearer.knownNames()) {
                byLetter.computeIfAbsent(letter(bearer.type(), name), none -> new LinkedHashSet<>())
                        .add(bearer);
            }
        }
    }

    @Override
    public List<Bearer> candidates(Bearer bearer, Predicate<Bearer> possible) {
        if (bearer.authority().isPresent()) {
            return List.of();
        }
        var better = bearer.names().stream()
                .flatMap(name -> byLetter.getOrDefault(letter(bearer.type(), name), Set.of()).stream())
                .distinct()
                .filter(other -> other.authority().isPresent() || other.mentions() >= RARER * bearer.mentions())
                .filter(possible);
        return switch (bearer.type()) {
            case PERSON -> nearest(bearer, better.toList());
            case ORGANIZATION -> better.filter(other -> oneSlip(bearer, other)).toList();
            default -> List.of();
        };
    }

    private static List<Bearer> nearest(Bearer bearer, List<Bearer> others) {
        var bySlips = others.stream()
                .collect(Collectors.groupingBy(other -> slips(bearer, other), TreeMap::new, Collectors.toList()));
        bySlips.remove(Integer.MAX_VALUE);
        // without a slip it is the same surname, which has been seen to
        return bySlips.isEmpty() || bySlips.firstKey() == 0
                ? List.of()
                : bySlips.firstEntry().getValue();
    }

    private static int slips(Bearer bearer, Bearer other) {
        return contradict(bearer.names(), other.knownNames())
                ? Integer.MAX_VALUE
                : bearer.names().stream()
                        .mapToInt(name -> Misspelling.slips(name, other.knownNames()))
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    /** Whether two names whose surnames are one but for slips have different given names. */
    static boolean contradict(Collection<String> names, Collection<String> known) {
        return names.stream().anyMatch(name -> known.stream().anyMatch(other -> contradict(name, other)));
    }

    private static boolean contradict(String name, String known) {
        if (Misspelling.slips(Misspelling.lastWord(name), Misspelling.lastWord(known)) == Integer.MAX_VALUE) {
            return false;
        }
        var slip = PersonName.of(name);
        var right = PersonName.of(known);
        return slip.full() && right.full() && !slip.withSurname(right.surname()).compatible(right);
    }

    private static boolean oneSlip(Bearer bearer, Bearer other) {
        return bearer.keys().stream()
                .anyMatch(slip -> other.keys().stream().anyMatch(known -> Misspelling.oneSlip(slip, known)));
    }

    /** What a slip leaves as it was: the first letter of a body's name or of a person's surname. */
    private static String letter(EntityType type, String name) {
        var start = type == EntityType.PERSON ? Misspelling.lastWord(name) : Bearer.key(name);
        return type + Misspelling.firstLetter(start);
    }
}
