package revnet.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");

    /** The name so written, without what brackets add to it. */
    static PersonName of(String name) {
        return new PersonName(
                Arrays.asList(NameKey.of(BRACKETED.matcher(name).replaceAll("")).split(" ", -1)));
    }

    /** The names so written that have more than a surname; van der Lubbe is a surname. */
    static List<PersonName> full(Collection<String> names) {
        return names.stream()
                .filter(name -> !Character.isLowerCase(name.codePointAt(0)))
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

    /** Whether it is the other name with more words, such as a title, before it. */
    boolean endsWith(PersonName other) {
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

    /** Whether the given names are initials, all of them. */
    boolean initialsOnly() {
        return words.stream().limit(words.size() - 1L).allMatch(word -> word.length() == 1);
    }

    /**
     * Whether two who bear these full names cannot be one: the names of neither fit those of the other.
     *
     * <p>A name fits if it contradicts no name of the same surname, or is one of them with a title before it. Where those
     * names are at odds among themselves, as Victoriano Huerta and General Huerta are in an authority file, it fits if it
     * agrees with one of them.
     */
    static boolean conflict(Collection<PersonName> some, Collection<PersonName> others) {
        return !fit(some, others) && !fit(others, some);
    }

    private static boolean fit(Collection<PersonName> names, Collection<PersonName> others) {
        return names.stream()
                .allMatch(name -> name.fits(others.stream()
                        .filter(other -> other.surname().equals(name.surname()))
                        .toList()));
    }

    private boolean fits(List<PersonName> namesakes) {
        long compatible = namesakes.stream().filter(this::compatible).count();
        return compatible == namesakes.size()
                || namesakes.stream().anyMatch(this::endsWith)
                || (compatible > 0 && !consistent(namesakes));
    }

    private static boolean consistent(List<PersonName> names) {
        return names.stream().allMatch(one -> names.stream().allMatch(one::compatible));
    }
}
