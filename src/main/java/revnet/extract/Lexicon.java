package revnet.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revnet.model.Gender;

/** The words that state relations, name things and qualify what is said, as the files of {@code data/lexicon} give them. */
public final class Lexicon {

    private final Map<String, List<Frame>> frames;
    private final Map<String, Head> heads;
    private final Map<String, Optional<Gender>> titles;
    private final Set<String> particles;
    private final Set<String> generic;
    private final Map<String, Gender> givenNames;
    private final Map<String, Effect> effects;
    private final Map<String, String> demonyms;
    private final Map<WordList, Set<String>> words;
    private final Weights weights;
    private final Weights plainWeights;
    private final Weights pronounWeights;
    private final Weights plainPronounWeights;
    private final Synonyms synonyms;

    Lexicon(LexiconReader reader) {
        this.frames = index(reader.frames());
        this.heads = reader.heads();
        this.titles = reader.titles();
        this.particles = reader.words("particles.tsv", "word", "language");
        this.generic = reader.words("generic.tsv", "word", "why");
        this.givenNames = reader.givenNames();
        this.effects = reader.effects();
        this.demonyms = reader.demonyms();
        this.words = reader.wordLists();
        this.weights = reader.weights();
        this.plainWeights = reader.plainWeights();
        this.pronounWeights = reader.pronounWeights();
        this.plainPronounWeights = reader.plainPronounWeights();
        this.synonyms = new Synonyms(this);
    }

    /**
     * Reads a lexicon.
     *
     * @param folder with the files that {@code data/lexicon/README.md} describes
     * @return the lexicon
     * @throws revnet.model.InvalidData if a file is missing or a line does not follow its format
     */
    public static Lexicon read(Path folder) {
        return new Lexicon(new LexiconReader(folder));
    }

    /** Frames whose trigger has this lemma and kind, in the order of their files. */
    List<Frame> frames(String lemma, Frame.Pos pos) {
        return frames.getOrDefault(key(lemma, pos), List.of());
    }

    /** All frames, file by file. */
    List<Frame> frames() {
        return frames.values().stream().flatMap(List::stream).toList();
    }

    /** What each sign for or against a claim is worth. */
    Weights weights() {
        return weights;
    }

    /** The same for a reader without an encoder. */
    Weights plainWeights() {
        return plainWeights;
    }

    /** What each sign for or against an antecedent of a pronoun or a description is worth. */
    Weights pronounWeights() {
        return pronounWeights;
    }

    /** The same for a reader without an encoder. */
    Weights plainPronounWeights() {
        return plainPronounWeights;
    }

    Synonyms synonyms() {
        return synonyms;
    }

    Optional<Head> head(String word) {
        return Optional.ofNullable(heads.get(lower(word)));
    }

    boolean title(String word) {
        return titles.containsKey(lower(word));
    }

    /** Whom a title is said of, where it tells: a countess is a woman. */
    Optional<Gender> titleGender(String title) {
        return titles.getOrDefault(lower(title), Optional.empty());
    }

    boolean particle(String word) {
        return particles.contains(lower(word));
    }

    boolean generic(String phrase) {
        return generic.contains(lower(phrase));
    }

    Optional<Gender> givenName(String word) {
        return Optional.ofNullable(givenNames.get(lower(word)));
    }

    /** What a word of this part of speech ({@code v n a adv aux prep conj}) does to what it governs. */
    Optional<Effect> effect(String lemma, String pos) {
        return Optional.ofNullable(effects.get(lower(lemma) + '/' + pos));
    }

    /** The words of a list, as the file writes them; never empty. */
    Set<String> words(WordList list) {
        return words.getOrDefault(list, Set.of());
    }

    boolean demonym(String word) {
        return demonyms.containsKey(lower(word));
    }

    private static Map<String, List<Frame>> index(List<Frame> frames) {
        var index = new LinkedHashMap<String, List<Frame>>();
        for (var frame : frames) {
            index.computeIfAbsent(key(frame.trigger(), frame.pos()), any -> new ArrayList<>())
                    .add(frame);
        }
        return index;
    }

    private static String key(String lemma, Frame.Pos pos) {
        return lower(lemma) + '/' + pos;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** What a word does to the statement that it governs. */
    enum Effect {
        /** The statement is made with a reservation. */
        HEDGED,
        /** The statement is said not to have come true. */
        DENIED,
        /** Nothing is said of whether the statement came true. */
        UNCLAIMED
    }
}
