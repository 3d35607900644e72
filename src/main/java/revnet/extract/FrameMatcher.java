package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import revnet.language.Sentence;

/** Finds the frames of the lexicon that apply in a sentence. */
final class FrameMatcher {

    private static final String ANY = "*";
    private static final int AHEAD = 6;
    private static final int BEHIND = 2;

    private final Lexicon lexicon;

    FrameMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The frames that a word triggers, longer ones first, else in the order of the lexicon. */
    List<FrameMatch> match(Sentence sentence, int trigger) {
        var matches = new ArrayList<FrameMatch>();
        for (var frame : candidates(sentence, trigger)) {
            companions(sentence, trigger, frame.companions())
                    .ifPresent(words -> matches.add(new FrameMatch(frame, trigger, words, "own")));
        }
        for (var borrowed : borrowed(sentence, trigger)) {
            boolean new_ = matches.stream().noneMatch(m -> m.frame().relation() == borrowed.frame().relation());
            if (new_) {
                matches.add(new FrameMatch(borrowed.frame(), trigger, List.of(), borrowed.via()));
            }
        }
        if (sentence.token(trigger).verb()) {
            lexicon.frames(ANY, Frame.Pos.VERB)
                    .forEach(frame -> matches.add(new FrameMatch(frame, trigger, List.of(), "any")));
        }
        return matches;
    }

    private List<Synonyms.Borrowed> borrowed(Sentence sentence, int trigger) {
        var token = sentence.token(trigger);
        var lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.capitalized() || lemma.length() < 3) {
            return List.of();
        }
        if (token.verb()) {
            return lexicon.synonyms().frames(lemma, Frame.Pos.VERB);
        }
        if (token.noun()) {
            var found = new ArrayList<>(lexicon.synonyms().frames(lemma, Frame.Pos.ROLE));
            found.addAll(lexicon.synonyms().frames(lemma, Frame.Pos.EVENT));
            return found;
        }
        return List.of();
    }

    private List<Frame> candidates(Sentence sentence, int trigger) {
        var token = sentence.token(trigger);
        var lemma = token.lemma().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Frame>();
        if (token.verb() || token.tag().startsWith("JJ")) {
            found.addAll(lexicon.frames(lemma, Frame.Pos.VERB));
        }
        if (token.noun() || token.tag().startsWith("JJ")) {
            found.addAll(lexicon.frames(lemma, Frame.Pos.ROLE));
            found.addAll(lexicon.frames(lemma, Frame.Pos.EVENT));
        }
        if (token.tag().startsWith("JJ") || token.verb()) {
            found.addAll(lexicon.frames(token.text().toLowerCase(Locale.ROOT), Frame.Pos.ADJECTIVE));
        }
        found.sort((one, other) ->
                Integer.compare(other.words().size(), one.words().size()));
        return found;
    }

    /** Where a trigger's other words stand among its dependents and theirs, or else near it; empty if one is missing. */
    private static Optional<List<Integer>> companions(Sentence sentence, int trigger, List<String> words) {
        var found = new ArrayList<Integer>();
        var near = new LinkedHashSet<Integer>(sentence.children(trigger));
        sentence.children(trigger).forEach(child -> near.addAll(sentence.children(child)));
        IntStream.range(trigger + 1, Math.min(trigger + AHEAD, sentence.size())).forEach(near::add);
        IntStream.range(Math.max(0, trigger - BEHIND), trigger).forEach(near::add);
        for (var word : words) {
            var place = near.stream()
                    .filter(i -> !found.contains(i))
                    .filter(i -> word.equalsIgnoreCase(sentence.token(i).lemma())
                            || word.equalsIgnoreCase(sentence.token(i).text()))
                    .findFirst();
            if (place.isEmpty()) {
                return Optional.empty();
            }
            found.add(place.get());
        }
        return Optional.of(found);
    }
}
