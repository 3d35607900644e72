package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revnet.language.Sentence;
import revnet.model.EntityType;
import revnet.model.Gender;

/** Resolves pronouns of the third person, by gender, number and salience, to those named before. */
final class Pronouns {

    private static final Map<String, Gender> SINGULAR = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "theirs");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final double KNOWN = 1.5;
    private static final int RECENT = 2;
    private static final int DEEP = 4;

    private final Memory memory;
    private final Cast cast;

    Pronouns(Memory memory, Cast cast) {
        this.memory = memory;
        this.cast = cast;
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
        var who = best.map(Memory.Trace::who)
                .or(() -> reflexive(sentence, token) ? Optional.empty() : cast.mainPerson(gender));
        who.ifPresent(person -> person.gender(gender));
        return who.map(person -> one(token, person, Reference.Step.PRONOUN));
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
                && (body.isEmpty()
                        || group.get().sentence() >= body.get().sentence()
                        || !body.get().who().plural());
        if (groupLater) {
            return Optional.of(Reference.word(token, group.get().who(), Reference.Step.VAGUE, "group"));
        }
        return body.map(trace -> one(token, trace.who(), Reference.Step.VAGUE));
    }

    private static Reference one(int token, Referent who, Reference.Step step) {
        return Reference.word(
                token,
                List.of(who),
                step,
                who.type() == EntityType.PERSON ? "person" : who.plural() ? "bodies" : "body");
    }

    /** Whether a pronoun may mean what was mentioned: not two arguments of one verb. */
    private boolean free(Sentence sentence, Memory.Trace trace, int pronoun) {
        boolean here = trace.sentence() == memory.sentence();
        boolean same = here && clause(sentence, trace.token()) == clause(sentence, pronoun);
        if (reflexive(sentence, pronoun)) {
            return same;
        }
        return !same || sentence.relation(pronoun).startsWith("nmod:poss");
    }

    private static boolean reflexive(Sentence sentence, int pronoun) {
        var form = sentence.token(pronoun).text();
        return form.endsWith("self") || form.endsWith("selves");
    }

    /** The verb that a word is an argument of; what is coordinated is an argument of the same verb. */
    private static int clause(Sentence sentence, int word) {
        int here = word;
        for (int step = 0; step < DEEP; step++) {
            int governor = sentence.governor(here);
            if (governor == Sentence.NONE) {
                return here;
            }
            boolean argument =
                    Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl").contains(sentence.relation(here));
            if (argument) {
                return governor;
            }
            here = governor;
        }
        return here;
    }
}
