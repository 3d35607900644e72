package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import revnet.language.Sentence;
import revnet.model.Certainty;

/** Tells whether a sentence says that what a trigger states came true, may have, did not, or says nothing of it. */
final class Modality {

    private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "acl", "advcl", "obj", "obl", "nmod", "conj");
    private static final Map<String, String> DEPENDENT =
            Map.of("aux", "aux", "advmod", "adv", "mark", "conj", "case", "prep", "amod", "a", "det", "det");
    private static final int FAR = 3;

    private final Lexicon lexicon;
    private final Set<String> negations;
    private final Set<String> conditions;
    private final Sentence sentence;

    Modality(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.negations = lexicon.words(WordList.NEGATION);
        this.conditions = lexicon.words(WordList.CONDITION);
    }

    /** How firmly what the trigger states is claimed; empty if it is not claimed at all. */
    Optional<Certainty> of(int trigger) {
        if (question() || conditional(trigger)) {
            return Optional.empty();
        }
        var effects = List.of(own(trigger), governing(trigger));
        if (effects.contains(Optional.of(Lexicon.Effect.UNCLAIMED))) {
            return Optional.empty();
        }
        if (negated(trigger) || effects.contains(Optional.of(Lexicon.Effect.DENIED))) {
            return Optional.of(Certainty.DENIED);
        }
        boolean hedged = effects.contains(Optional.of(Lexicon.Effect.HEDGED));
        return Optional.of(hedged ? Certainty.HEDGED : Certainty.ASSERTED);
    }

    private boolean question() {
        return "?".equals(sentence.token(sentence.size() - 1).text());
    }

    private boolean conditional(int trigger) {
        return sentence.children(trigger, "mark", "advmod").stream()
                .anyMatch(mark -> conditions.contains(sentence.token(mark).lemma()));
    }

    private boolean negated(int trigger) {
        return sentence.children(trigger).stream()
                .anyMatch(
                        child -> negations.contains(sentence.token(child).text().toLowerCase(Locale.ROOT)));
    }

    /** The effect of the words that depend on the trigger: auxiliaries, adverbs, prepositions. */
    private Optional<Lexicon.Effect> own(int trigger) {
        var auxiliaries = sentence.children(trigger, "aux").stream()
                .map(child -> sentence.token(child).lemma())
                .collect(Collectors.joining(" "));
        return lexicon.effect(auxiliaries, "aux").or(() -> sentence.children(trigger).stream()
                .filter(child -> DEPENDENT.containsKey(sentence.relation(child)))
                .map(child -> lexicon.effect(
                        sentence.token(child).lemma(), DEPENDENT.getOrDefault(sentence.relation(child), "")))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** The effect of the words above the trigger, up to the clause that is stated by itself. */
    private Optional<Lexicon.Effect> governing(int trigger) {
        int here = trigger;
        for (int step = 0; step < FAR; step++) {
            int governor = sentence.governor(here);
            if (governor == Sentence.NONE || !GOVERNED.contains(sentence.relation(here))) {
                return Optional.empty();
            }
            var effect = coordinated(here) ? Optional.<Lexicon.Effect>empty() : above(governor);
            if (effect.isPresent()) {
                return effect;
            }
            here = governor;
        }
        return Optional.empty();
    }

    private Optional<Lexicon.Effect> above(int governor) {
        var token = sentence.token(governor);
        var pos = token.verb() ? "v" : token.noun() ? "n" : "a";
        return lexicon.effect(token.lemma(), pos);
    }

    private boolean coordinated(int word) {
        return "conj".equals(sentence.relation(word));
    }
}
