package revnet.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.language.Sentence;

/** Finds the frames that apply in a sentence: the lexicon's own, those borrowed by meaning, and those for any verb. */
final class FrameMatcher {

    private static final String ANY = "*";
    private static final int AHEAD = 6;
    private static final int BEHIND = 2;
    private static final int SHORTEST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PREFIX = Pattern.compile("^(?:ex|co|vice|deputy|sub|arch|under|fellow)-(?=\\p{L}{3})");

    private final Lexicon lexicon;

    FrameMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The frames that a word triggers, its own before others, longer ones first, else in the order of the lexicon. */
    List<FrameMatch> match(Sentence sentence, int trigger) {
        var matches = new ArrayList<FrameMatch>();
        for (var frame : own(sentence, trigger)) {
            companions(sentence, trigger, frame.companions())
                    .ifPresent(words -> matches.add(new FrameMatch(frame, trigger, words, FrameMatch.Via.OWN)));
        }
        borrowed(sentence, trigger)
                .filter(other -> matches.stream()
                        .noneMatch(match ->
                                match.frame().relation() == other.frame().relation()))
                .toList()
                .forEach(other -> matches.add(new FrameMatch(other.frame(), trigger, List.of(), other.via())));
        if (sentence.token(trigger).verb()) {
            lexicon.frames(ANY, Frame.Pos.VERB)
                    .forEach(frame -> matches.add(new FrameMatch(frame, trigger, List.of(), FrameMatch.Via.ANY)));
        }
        return matches;
    }

    private Stream<Synonyms.Borrowed> borrowed(Sentence sentence, int trigger) {
        var token = sentence.token(trigger);
        var lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.capitalized() || lemma.length() < SHORTEST) {
            return Stream.empty();
        }
        return Stream.of(Frame.Pos.VERB, Frame.Pos.ROLE, Frame.Pos.EVENT)
                .filter(pos -> pos == Frame.Pos.VERB ? token.verb() : token.noun())
                .flatMap(pos -> lexicon.synonyms().frames(lemma, pos).stream());
    }

    /** A tagger takes participles for adjectives, so an adjective may trigger what a verb or a noun does. */
    private List<Frame> own(Sentence sentence, int trigger) {
        var token = sentence.token(trigger);
        var lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean adjective = token.tag().startsWith("JJ");
        var found = new ArrayList<Frame>();
        if (token.verb() || adjective) {
            found.addAll(known(lemma, Frame.Pos.VERB));
            found.addAll(lexicon.frames(token.text().toLowerCase(Locale.ROOT), Frame.Pos.ADJECTIVE));
        }
        if (token.noun() || adjective) {
            found.addAll(known(lemma, Frame.Pos.ROLE));
            found.addAll(known(lemma, Frame.Pos.EVENT));
        }
        found.sort((one, other) ->
                Integer.compare(other.words().size(), one.words().size()));
        return found;
    }

    /** The frames of a word, or where the lexicon has none those of its root. */
    private List<Frame> known(String lemma, Frame.Pos pos) {
        var frames = lexicon.frames(lemma, pos);
        return frames.isEmpty() ? lexicon.frames(root(lemma), pos) : frames;
    }

    /** A role with a prefix is that role, and an accent makes no other word: "ex-minister", "co-editor", "employé". */
    private static String root(String lemma) {
        var plain =
                MARKS.matcher(Normalizer.normalize(lemma, Normalizer.Form.NFKD)).replaceAll("");
        return PREFIX.matcher(plain).replaceFirst("");
    }

    /** Where a trigger's other words stand among its dependents and theirs, or else near it; empty if one is missing. */
    private static Optional<List<Integer>> companions(Sentence sentence, int trigger, List<String> words) {
        var near = new LinkedHashSet<Integer>(sentence.children(trigger));
        sentence.children(trigger).forEach(child -> near.addAll(sentence.children(child)));
        IntStream.range(trigger + 1, Math.min(trigger + AHEAD, sentence.size())).forEach(near::add);
        IntStream.range(Math.max(0, trigger - BEHIND), trigger).forEach(near::add);
        var found = new ArrayList<Integer>();
        for (var word : words) {
            near.stream()
                    .filter(i -> !found.contains(i))
                    .filter(i -> word.equalsIgnoreCase(sentence.token(i).lemma())
                            || word.equalsIgnoreCase(sentence.token(i).text()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.size() == words.size() ? Optional.of(found) : Optional.empty();
    }
}
