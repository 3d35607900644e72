package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Sentence;

/** Finds the frames of the lexicon that apply in a sentence. */
final class FrameMatcher {

    private final Lexicon lexicon;

    FrameMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All matches, in the order of their triggers; per trigger in the order of the lexicon, longer triggers first. */
    List<FrameMatch> match(Sentence sentence) {
        var roles = new Roles(sentence);
        var matches = new ArrayList<FrameMatch>();
        for (int i = 0; i < sentence.size(); i++) {
            matches.addAll(at(sentence, roles, i));
        }
        return matches;
    }

    private List<FrameMatch> at(Sentence sentence, Roles roles, int trigger) {
        var matches = new ArrayList<FrameMatch>();
        int words = 0;
        for (var frame : candidates(sentence, trigger)) {
            var companions = companions(sentence, trigger, frame.companions());
            if (companions.isPresent() && frame.words().size() >= words) {
                var match = fill(roles, frame, trigger, companions.get());
                match.ifPresent(matches::add);
                words = match.isPresent() ? frame.words().size() : words;
            }
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

    private static Optional<FrameMatch> fill(Roles roles, Frame frame, int trigger, List<Integer> companions) {
        var subjects = first(roles, frame.subject(), trigger, companions);
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        var objects = frame.object().contains("each") || frame.object().equals(frame.subject())
                ? subjects
                : first(roles, frame.object(), trigger, companions);
        return objects.isEmpty() ? Optional.empty() : Optional.of(new FrameMatch(frame, trigger, subjects, objects));
    }

    private static Set<Integer> first(Roles roles, List<String> alternatives, int trigger, List<Integer> companions) {
        for (var role : alternatives) {
            var found = roles.fill(role, trigger, companions);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }
}
