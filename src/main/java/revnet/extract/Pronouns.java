package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import revnet.language.Sentence;
import revnet.model.EntityType;
import revnet.model.Gender;

/** Resolves pronouns of the third person, by gender, number and salience, to those named before. */
final class Pronouns {

    private static final Map<String, Gender> SINGULAR = Map.of(
            "he", Gender.MALE, "him", Gender.MALE, "his", Gender.MALE, "himself", Gender.MALE,
            "she", Gender.FEMALE, "her", Gender.FEMALE, "hers", Gender.FEMALE, "herself", Gender.FEMALE);
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "theirs");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final double KNOWN = 1.5;
    private static final int RECENT = 2;

    private final Memory memory;

    Pronouns(Memory memory) {
        this.memory = memory;
    }

    Optional<Reference> refer(Sentence sentence, int token) {
        var form = sentence.token(token).text().toLowerCase(Locale.ROOT);
        var gender = SINGULAR.get(form);
        if (gender != null) {
            return person(sentence, token, gender);
        }
        if (THING.contains(form)) {
            return body(sentence, token);
        }
        return PLURAL.contains(form) ? several(sentence, token) : Optional.empty();
    }

    private Optional<Reference> person(Sentence sentence, int token, Gender gender) {
        var best = memory.best(
                trace -> trace.who().type() == EntityType.PERSON
                        && trace.who().gender().orElse(gender) == gender
                        && free(sentence, trace, token),
                who -> who.gender().isPresent() ? KNOWN : gender == Gender.MALE ? 0.5 : 0);
        best.ifPresent(trace -> trace.who().gender(gender));
        return best.map(trace -> one(token, trace.who(), Reference.Step.PRONOUN));
    }

    private Optional<Reference> body(Sentence sentence, int token) {
        return memory.best(
                        trace -> trace.who().type() == EntityType.ORGANIZATION && free(sentence, trace, token),
                        who -> 0)
                .filter(trace -> memory.sentence() - trace.sentence() <= RECENT)
                .map(trace -> one(token, trace.who(), Reference.Step.VAGUE));
    }

    /** A group named side by side, or a body, whichever was spoken of last. */
    private Optional<Reference> several(Sentence sentence, int token) {
        var group = memory.group(any -> true, RECENT);
        var body = memory.best(
                        trace -> trace.who().type() == EntityType.ORGANIZATION && free(sentence, trace, token),
                        who -> who.plural() ? 1 : 0)
                .filter(trace -> memory.sentence() - trace.sentence() <= RECENT + 1);
        boolean groupLater = group.isPresent()
                && (body.isEmpty() || group.get().sentence() >= body.get().sentence() || !body.get().who().plural());
        if (groupLater) {
            return Optional.of(new Reference(token, token, token, group.get().who(), Reference.Step.VAGUE));
        }
        return body.map(trace -> one(token, trace.who(), Reference.Step.VAGUE));
    }

    private static Reference one(int token, Referent who, Reference.Step step) {
        return new Reference(token, token, token, List.of(who), step);
    }

    /** Whether a pronoun may mean what was mentioned: not two arguments of one verb. */
    private boolean free(Sentence sentence, Memory.Trace trace, int pronoun) {
        if (trace.sentence() < memory.sentence() || sentence.relation(pronoun).startsWith("nmod:poss")) {
            return true;
        }
        int one = trace.token();
        return sentence.governor(one) != sentence.governor(pronoun)
                || sentence.relation(one).startsWith("conj");
    }
}
