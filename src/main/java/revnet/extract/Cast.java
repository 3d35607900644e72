package revnet.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Gender;

/** All that a document names: finds the referent that a name means, or takes up a new one. */
final class Cast {

    private static final int OFTEN = 3;

    private final Lexicon lexicon;
    private final Map<String, Gender> knownGenders;
    private final List<Referent> referents = new ArrayList<>();
    private int clock;

    Cast(Lexicon lexicon, Map<String, Gender> knownGenders) {
        this.lexicon = lexicon;
        this.knownGenders = knownGenders;
    }

    List<Referent> referents() {
        return referents;
    }

    /** Whom a name means; a name heard for the first time means somebody new. */
    Referent named(NameSpan span) {
        var fold = NameFold.of(span.surface());
        var referent = (span.source() == NameSpan.Source.BARE ? fuller(fold, span.type()) : exact(fold, span.type()))
                .or(() -> span.type() == EntityType.PERSON ? person(fold) : body(fold, span))
                .orElseGet(() -> add(span.type()));
        referent.name(span.surface());
        referent.seen(++clock);
        span.kind().ifPresent(referent::kind);
        if (referent.type() == EntityType.PERSON) {
            gender(span.surface()).ifPresent(referent::gender);
        }
        return referent;
    }

    /** Whether a word is the surname, or the family name that stands first, of a person named so far. */
    boolean personNamed(String word) {
        var fold = NameFold.of(word);
        return fold.length() > 1
                && persons().stream()
                        .flatMap(person -> person.folded().stream())
                        .filter(name -> name.contains(" "))
                        .anyMatch(name -> name.endsWith(" " + fold) || name.startsWith(fold + " "));
    }

    /** What was last named with this head noun. */
    private Optional<Referent> fuller(String head, EntityType type) {
        return referents.stream()
                .filter(referent -> referent.type() == type && referent.namedWith(head))
                .max(Comparator.comparingInt(Referent::lastMention));
    }

    /** The last referent, in the order of their first mention, that has this name, of this type if there is one. */
    private Optional<Referent> exact(String fold, EntityType type) {
        var same = referents.stream()
                .filter(referent -> referent.folded().contains(fold))
                .toList();
        return same.stream()
                .filter(referent -> referent.type() == type)
                .reduce((first, second) -> second)
                .or(() -> same.stream()
                        .filter(referent -> compatible(referent.type(), type))
                        .findFirst());
    }

    /** A recognizer takes a name now for one thing, now for another; what it was first taken for stands. */
    private static boolean compatible(EntityType known, EntityType now) {
        return known != EntityType.WORK
                && now != EntityType.WORK
                && known != EntityType.EVENT
                && now != EntityType.EVENT;
    }

    private Optional<Referent> person(String fold) {
        var words = fold.split(" ", -1);
        return persons().stream()
                .filter(person -> person.folded().stream().anyMatch(name -> sameSurname(name.split(" ", -1), words)))
                .filter(person -> person.folded().stream().allMatch(name -> agree(name.split(" ", -1), words)))
                .reduce((first, second) -> second);
    }

    /** The person whom the whole document names most, if that is often, and nobody nearly as often. */
    Optional<Referent> mainPerson(Gender gender) {
        return persons().stream()
                .filter(person -> person.gender().orElse(gender) == gender && person.namings() >= OFTEN)
                .max(Comparator.comparingInt(Referent::namings));
    }

    private List<Referent> persons() {
        return referents.stream()
                .filter(referent -> referent.type() == EntityType.PERSON)
                .toList();
    }

    private static boolean sameSurname(String[] one, String[] other) {
        boolean surname = one[one.length - 1].equals(other[other.length - 1]);
        boolean given = (one.length == 1) != (other.length == 1) && one[0].equals(other[0]);
        return surname || given;
    }

    /** Whether no given name or initial of the one speaks against the other. */
    private static boolean agree(String[] one, String[] other) {
        if (one.length == 1 || other.length == 1) {
            return true;
        }
        var first = one[0];
        var second = other[0];
        boolean initials = first.length() == 1 || second.length() == 1;
        return initials ? first.charAt(0) == second.charAt(0) : first.equals(second);
    }

    private Optional<Referent> body(String fold, NameSpan span) {
        return referents.stream()
                .filter(referent -> referent.type() == span.type())
                .filter(referent -> referent.folded().stream().anyMatch(name -> shortened(name, fold)))
                .findFirst();
    }

    /** Whether one name is the other's beginning before "of", or its initials. */
    private static boolean shortened(String one, String other) {
        return one.startsWith(other + " of ")
                || other.startsWith(one + " of ")
                || initials(one, other)
                || initials(other, one);
    }

    private static boolean initials(String acronym, String name) {
        if (acronym.contains(" ") || acronym.length() < 3 || !name.contains(" ")) {
            return false;
        }
        var letters = Arrays.stream(name.split(" ", -1))
                .filter(word -> word.length() > 3 || Character.isDigit(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return letters.equals(acronym);
    }

    private Optional<Gender> gender(String name) {
        var known = Optional.ofNullable(knownGenders.get(NameFold.of(name)));
        var given = name.split("[\\s-]+", -1)[0];
        return known.or(() -> name.contains(" ") ? lexicon.givenName(given) : Optional.empty());
    }

    private Referent add(EntityType type) {
        var referent = new Referent(new EntityId("r%05d".formatted(referents.size() + 1)), type);
        referents.add(referent);
        return referent;
    }
}
