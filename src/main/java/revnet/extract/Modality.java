package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Sentence;
import revnet.model.Certainty;

/** Tells whether a sentence says that what a trigger states came true, may have, did not, or says nothing of it. */
final class Modality {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "lest");
    private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "acl", "advcl", "obj", "obl", "nmod", "conj");
    private static final int FAR = 3;

    private final Lexicon lexicon;
    private final Sentence sentence;

    Modality(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
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
                .anyMatch(mark -> CONDITIONS.contains(sentence.token(mark).lemma()));
    }

    private boolean negated(int trigger) {
        return sentence.children(trigger).stream()
                .anyMatch(
                        child -> NEGATIONS.contains(sentence.token(child).text().toLowerCase(Locale.ROOT)));
    }

    /** The effect of the words that depend on the trigger: auxiliaries and adverbs. */
    private Optional<Lexicon.Effect> own(int trigger) {
        return sentence.children(trigger, "aux", "advmod", "amod", "case", "mark").stream()
                .map(child -> lexicon.effect(sentence.token(child).lemma()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The effect of the words above the trigger, up to the clause that is stated by itself. */
    private Optional<Lexicon.Effect> governing(int trigger) {
        int here = trigger;
        for (int step = 0; step < FAR; step++) {
            int governor = sentence.governor(here);
            if (governor == Sentence.NONE || !GOVERNED.contains(sentence.relation(here))) {
                return Optional.empty();
            }
            var effect = coordinated(here)
                    ? Optional.<Lexicon.Effect>empty()
                    : lexicon.effect(sentence.token(governor).lemma());
            if (effect.isPresent()) {
                return effect;
            }
            here = governor;
        }
        return Optional.empty();
    }

    private boolean coordinated(int word) {
        return "conj".equals(sentence.relation(word));
    }
}
