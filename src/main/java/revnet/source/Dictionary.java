package revnet.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import revnet.model.InvalidData;
import revnet.source.order.Language;

/**
 * The words of English as WordNet lists them, with its exceptions and its rules for endings.
 *
 * <p>To find a lost blank only the indexes are read: a word's senses play no part in it.
 */
public final class Dictionary implements Language {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final Pattern LETTERS = Pattern.compile("[a-z]++");

    private static final int STEM = 4;

    private final Category nouns;
    private final Category adjectives;
    private final List<Category> categories;
    private final List<String> simple;

    private Dictionary(Category nouns, Category verbs, Category adjectives, Category adverbs) {
        this.nouns = nouns;
        this.adjectives = adjectives;
        this.categories = List.of(nouns, verbs, adjectives, adverbs);
        this.simple = categories.stream()
                .flatMap(category -> category.lemmas().stream())
                .filter(lemma -> LETTERS.matcher(lemma).matches())
                .distinct()
                .toList();
    }

    /** Reads the dictionary when a document first needs it. */
    private static final class Loaded {
        private static final Dictionary ENGLISH = new Dictionary(
                Category.load("noun", "s=", "ses=s", "xes=x", "zes=z", "ches=ch", "shes=sh", "men=man", "ies=y"),
                Category.load("verb", "s=", "ies=y", "es=e", "es=", "ed=e", "ed=", "ing=e", "ing="),
                Category.load("adj", "er=", "est=", "er=e", "est=e"),
                Category.load("adv"));
    }

    /** A change that turns an inflected word into its lemma. */
    private record Ending(String inflected, String lemma) {

        static Ending of(String rule) {
            int equals = rule.indexOf('=');
            return new Ending(rule.substring(0, equals), rule.substring(equals + 1));
        }

        String base(String word) {
            return word.endsWith(inflected) ? word.substring(0, word.length() - inflected.length()) + lemma : word;
        }
    }

    /** The words of one part of speech. */
    private record Category(Set<String> lemmas, Set<String> irregular, List<Ending> endings) {

        static Category load(String name, String... endings) {
            return new Category(
                    read("index." + name),
                    read(name + ".exc"),
                    Stream.of(endings).map(Ending::of).toList());
        }

        boolean knows(String word) {
            return irregular.contains(word) || bases(word).findAny().isPresent();
        }

        Stream<String> bases(String word) {
            return Stream.concat(Stream.of(word), endings.stream().map(ending -> ending.base(word)))
                    .filter(lemmas::contains);
        }
    }

    /**
     * The English dictionary, read once.
     *
     * @return the words of WordNet
     */
    public static Dictionary english() {
        return Loaded.ENGLISH;
    }

    private static Set<String> read(String name) {
        return lines(name)
                .filter(line -> line.indexOf(' ') > 0)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(String name) {
        var stream = Objects.requireNonNull(Dictionary.class.getResourceAsStream(FOLDER + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1))) {
            return reader.lines().toList().stream();
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidData(FOLDER + name, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** What verbs, adjectives and adverbs are said to mean, with examples: parts of sentences, read again each time. */
    @Override
    public List<String> sentences() {
        return Stream.of("data.verb", "data.adj", "data.adv")
                .flatMap(Dictionary::lines)
                .filter(line -> line.indexOf('|') > 0)
                .map(line -> line.substring(line.indexOf('|') + 1))
                .toList();
    }

    /**
     * Whether a word, or what it is an inflection of, is in the dictionary.
     *
     * @param word in lower case
     * @return true if it is known
     */
    @Override
    public boolean knows(String word) {
        return categories.stream().anyMatch(category -> category.knows(word));
    }

    /** Whether a word can follow an article: a noun in the singular that is no adjective. */
    boolean isSingularNoun(String word) {
        return nouns.lemmas().contains(word) && !adjectives.knows(word);
    }

    /** Whether two words are listed as one term, with a blank or a hyphen between them, whatever the second's ending. */
    boolean isTerm(String left, String right) {
        String stem = right.substring(0, Math.min(STEM, right.length()));
        return categories.stream()
                .flatMap(category -> category.lemmas().stream())
                .anyMatch(lemma -> lemma.startsWith(left + "_" + stem) || lemma.startsWith(left + "-" + stem));
    }

    /** How many words of the dictionary are this word with another known one of some length behind it. */
    long compoundsOpenedBy(String left, int shortest) {
        return simple.stream()
                .filter(word -> word.startsWith(left) && word.length() - left.length() >= shortest)
                .filter(word -> knows(word.substring(left.length())))
                .count();
    }

    /** How many words of the dictionary are this word, or its lemma, with another known one of some length before it. */
    long compoundsClosedBy(String right, int shortest) {
        var endings = Stream.concat(Stream.of(right), bases(right)).distinct().toList();
        return endings.stream()
                .mapToLong(end -> simple.stream()
                        .filter(word -> word.endsWith(end) && word.length() - end.length() >= shortest)
                        .filter(word -> knows(word.substring(0, word.length() - end.length())))
                        .count())
                .max()
                .orElse(0);
    }

    private Stream<String> bases(String word) {
        return categories.stream().flatMap(category -> category.bases(word));
    }
}
