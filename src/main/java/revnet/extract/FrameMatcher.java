package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import revnet.language.Sentence;

/** Finds the frames of the lexicon that apply in a sentence. */
final class FrameMatcher {

    private final Lexicon lexicon;

    FrameMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The frames that a word triggers, longer ones first, else in the order of the lexicon. */
    List<FrameMatch> match(Sentence sentence, int trigger) {
        var matches = new ArrayList<FrameMatch>();
        for (var frame : candidates(sentence, trigger)) {
            companions(sentence, trigger, frame.companions())
                    .ifPresent(words -> matches.add(new FrameMatch(frame, trigger, words)));
        }
        return matches;
    }

    private List<Frame> candidates(Sentence sentence, int trigger) {
        var token = sentence.token(trigger);
        var lemma = token.lemma().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Frame>();
        if (token.verb()) {
            found.addAll(lexicon.frames(lemma, Frame.Pos.VERB));
        }
        if (token.noun()) {
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

    /** Where a trigger's other words stand among its dependents and theirs; empty if one is missing. */
    private static Optional<List<Integer>> companions(Sentence sentence, int trigger, List<String> words) {
        var found = new ArrayList<Integer>();
        var near = new LinkedHashSet<Integer>(sentence.children(trigger));
        sentence.children(trigger).forEach(child -> near.addAll(sentence.children(child)));
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
