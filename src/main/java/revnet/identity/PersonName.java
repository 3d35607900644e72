package revnet.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import revnet.model.NameKey;

/**
 * A person's name as words of its key: given names, or titles, and last a surname.
 *
 * <p>Peoples who put the surname first are served all the same: whatever comes last has to be equal, whatever comes
 * before must not contradict.
 *
 * @param words the words of its {@link NameKey}
 */
record PersonName(List<String> words) {

    private static final int ABBREVIATION = 2;

    /** The name so written. */
    static PersonName of(String name) {
        return new PersonName(Arrays.asList(NameKey.of(name).split(" ", -1)));
    }

    /** The names so written that have more than a surname. */
    static List<PersonName> full(Collection<String> names) {
        return names.stream()
                .map(PersonName::of)
                .filter(PersonName::full)
                .distinct()
                .toList();
    }

    /** The same given names with another surname. */
    PersonName withSurname(String surname) {
        var changed = new ArrayList<>(words);
        changed.set(words.size() - 1, surname);
        return new PersonName(changed);
    }

    /** Whether there is more than one word. */
    boolean full() {
        return words.size() > 1;
    }

    /** The last word. */
    String surname() {
        return words.get(words.size() - 1);
    }

    /** The first word. */
    String first() {
        return words.get(0);
    }

    /**
     * Whether it tells a person from others of the surname well enough to be recognised in another document: by a given
     * name that is spelled out, or by two initials.
     */
    boolean distinctive() {
        return words.size() > 2 || (full() && first().length() > 1);
    }

    /** Whether two full names can be one person's: same surname, and no given name or initial against another. */
    boolean compatible(PersonName other) {
        return surname().equals(other.surname()) && (endsWith(other) || other.endsWith(this) || sameGiven(other));
    }

    /** Whether it is given names and surname with other words, such as a title, before it. */
    private boolean endsWith(PersonName other) {
        int from = words.size() - other.words.size();
        return from >= 0 && words.subList(from, words.size()).equals(other.words);
    }

    private boolean sameGiven(PersonName other) {
        return IntStream.range(0, Math.min(words.size(), other.words.size()) - 1)
                .allMatch(i -> sameGiven(words.get(i), other.words.get(i)));
    }

    private static boolean sameGiven(String one, String other) {
        return one.equals(other)
                || (one.length() <= ABBREVIATION && other.startsWith(one))
                || (other.length() <= ABBREVIATION && one.startsWith(other));
    }

    /** Whether one has a full name that contradicts a full name of the other: same surname, other given names. */
    static boolean conflict(Collection<PersonName> some, Collection<PersonName> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> one.surname().equals(other.surname()) && !one.compatible(other)));
    }
}
