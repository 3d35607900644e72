package revnet.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Gender;

/** All that a document names: finds the referent that a name means, or takes up a new one. */
final class Cast {

    private static final Pattern LINK = Pattern.compile(" (?:of|de|do|am|an der|sur|upon) ");
    private static final Pattern DATE = Pattern.compile(
            " of (?:\\d|January|February|March|April|May|June|July|August|September|October|November|December).*");

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
        return named(span, false);
    }

    private boolean relative(NameSpan span, boolean kin) {
        var surname = NameFold.of(span.surface());
        var bare = surname.substring(surname.lastIndexOf(' ') + 1);
        var gender = gender(span.surface());
        boolean other = gender.isPresent()
                && exact(bare, EntityType.PERSON)
                        .flatMap(Referent::gender)
                        .filter(known -> known != gender.get())
                        .isPresent();
        return span.surface().contains(" ") && (kin || other);
    }

    /**
     * Whom a name means.
     *
     * @param span the name
     * @param kin whether the words beside it call whom it names somebody's relative
     */
    Referent named(NameSpan span, boolean kin) {
        var fold = NameFold.of(span.surface());
        var referent = (span.source() == NameSpan.Source.BARE ? fuller(fold, span.type()) : exact(fold, span.type()))
                .or(() -> span.type() == EntityType.PERSON ? person(fold, relative(span, kin)) : body(fold, span))
                .orElseGet(() -> add(span.type()));
        referent.name(span.surface());
        untitled(span).ifPresent(referent::name);
        undated(span).ifPresent(referent::name);
        referent.seen(++clock);
        referent.sure(span.sure());
        span.kind().ifPresent(referent::kind);
        if (referent.type() == EntityType.PERSON) {
            gender(span.surface()).ifPresent(referent::gender);
        }
        return referent;
    }

    /** "The Tver rising" for "the Tver rising of 1867". */
    private static Optional<String> undated(NameSpan span) {
        var bare = DATE.matcher(span.surface()).replaceFirst("");
        return span.type() == EntityType.EVENT
                        && bare.contains(" ")
                        && bare.length() < span.surface().length()
                ? Optional.of(bare)
                : Optional.empty();
    }

    /** "Orlov" for "General Orlov", where an authority file has the title in the name. */
    private Optional<String> untitled(NameSpan span) {
        int space = span.surface().indexOf(' ');
        boolean titled = span.type() == EntityType.PERSON
                && span.source() == NameSpan.Source.AUTHORITY
                && space > 0
                && lexicon.title(span.surface().substring(0, space));
        return titled ? Optional.of(span.surface().substring(space + 1)) : Optional.empty();
    }

    /** What was last named with this head noun. */
    private Optional<Referent> fuller(String head, EntityType type) {
        return referents.stream()
                .filter(referent -> referent.type() == type && referent.namedWith(head))
                .max(Comparator.comparing((Referent referent) -> referent.headed(head))
                        .thenComparingInt(Referent::lastMention));
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

    /** Whom a name of a person means; a relative of somebody is not the one who is so far called by the surname only. */
    private Optional<Referent> person(String fold, boolean relative) {
        var words = fold.split(" ", -1);
        return persons().stream()
                .filter(person -> person.folded().stream().anyMatch(name -> sameSurname(name.split(" ", -1), words)))
                .filter(person -> person.folded().stream().allMatch(name -> agree(name.split(" ", -1), words)))
                .filter(person -> !(relative && person.folded().stream().noneMatch(name -> name.contains(" "))))
                .reduce((first, second) -> words.length > 1 || second.namings() > first.namings() ? second : first);
    }

    /** What fits and the whole document names most. */
    Optional<Referent> mostNamed(Predicate<Referent> fits) {
        return referents.stream().filter(fits).max(Comparator.comparingInt(Referent::namings));
    }

    /** How many of the same type the whole document names oftener. */
    int rank(Referent who) {
        return (int) referents.stream()
                .filter(other -> other.type() == who.type() && other.namings() > who.namings())
                .count();
    }

    /** Which part of all namings of the same type is its own. */
    double share(Referent who) {
        int all = referents.stream()
                .filter(other -> other.type() == who.type())
                .mapToInt(Referent::namings)
                .sum();
        return all == 0 ? 0 : (double) who.namings() / all;
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

    /** Whether no given name, initial or second surname of the one speaks against the other. */
    private static boolean agree(String[] one, String[] other) {
        if (one.length == 1 || other.length == 1) {
            return true;
        }
        var words = Arrays.asList(one);
        var others = Arrays.asList(other);
        if (words.containsAll(others) || others.containsAll(words)) {
            return true;
        }
        if (!one[one.length - 1].equals(other[other.length - 1])) {
            return false;
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
        boolean plural = one.equals(other + "s") || other.equals(one + "s");
        return plural || linked(one, other) || linked(other, one) || initials(one, other) || initials(other, one);
    }

    /** "Rio" for "Rio de Janeiro". */
    private static boolean linked(String name, String beginning) {
        return name.startsWith(beginning + " ")
                && LINK.matcher(name.substring(beginning.length())).lookingAt();
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
