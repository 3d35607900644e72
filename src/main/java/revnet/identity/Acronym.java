package revnet.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Capitals that stand for a body's name: IWW, I.W.W., RCP(b). */
final class Acronym {

    private static final Pattern SHAPE = Pattern.compile("(?:\\p{Lu}\\.? ?){2,8}(?: ?\\([a-z]\\))?");
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private Acronym() {}

    /** The capitals of a name that is an acronym. */
    static Optional<String> of(String name) {
        return Optional.of(name)
                .filter(text -> SHAPE.matcher(text).matches())
                .map(text -> BRACKETED.matcher(text).replaceAll(""))
                .map(text -> OTHER_THAN_LETTERS.matcher(text).replaceAll(""));
    }

    /** The acronyms that a name of several words may have: with its small words, and without them. */
    static Set<String> ofWords(String name) {
        var words = Arrays.stream(WORDS.split(BRACKETED.matcher(name).replaceAll(""), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Predicate<String> capital = word -> Character.isUpperCase(word.codePointAt(0));
        return words.size() < 2
                ? Set.of()
                : Stream.of(words.stream(), words.stream().filter(capital))
                        .map(chosen -> chosen.map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                                .collect(Collectors.joining()))
                        .filter(letters -> letters.length() > 2)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
