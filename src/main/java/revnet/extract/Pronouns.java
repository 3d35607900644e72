package revnet.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    static final String PERSON = "he";
    private static final String BODY = "it";
    private static final int RECENT = 2;
    private static final int SHARES = 5;

    private final Weights weights;
    private final Memory memory;
    private final Antecedents antecedents;

    Pronouns(Lexicon lexicon, Memory memory, Cast cast) {
        this.weights = lexicon.pronounWeights();
        this.memory = memory;
        this.antecedents = new Antecedents(memory, cast);
    }

    /** What a pronoun means, if the word is one; what was weighed for it is told to whoever asks. */
    Optional<Reference> refer(Sentence sentence, int token, Consumer<Considered> asking) {
        var form = sentence.token(token).text().toLowerCase(Locale.ROOT);
        var gender = SINGULAR.get(form);
        if (gender != null) {
            return person(sentence, token, gender, asking);
        }
        if (THING.contains(form)) {
            return body(sentence, token, asking);
        }
        return PLURAL.contains(form) ? several(sentence, token) : Optional.empty();
    }

    private Optional<Reference> person(Sentence sentence, int token, Gender gender, Consumer<Considered> asking) {
        var all = antecedents.of(
                sentence,
                token,
                PERSON,
                who -> who.type() == EntityType.PERSON && who.gender().orElse(gender) == gender);
        tell(sentence, token, all, asking);
        return likeliest(all, 0).map(found -> one(token, found, Reference.Step.PRONOUN));
    }

    private Optional<Reference> body(Sentence sentence, int token, Consumer<Considered> asking) {
        var all = antecedents.of(sentence, token, BODY, Pronouns::body);
        tell(sentence, token, all, asking);
        return likeliest(all, weights.threshold()).map(found -> one(token, found, Reference.Step.VAGUE));
    }

    /** A group named side by side, or a body, whichever was spoken of last. */
    private Optional<Reference> several(Sentence sentence, int token) {
        var group = memory.group(any -> true, RECENT);
        var body = memory.best(
                        trace -> body(trace.who()) && !antecedents.clashes(sentence, trace, token),
                        who -> who.plural() ? 1 : 0)
                .filter(trace -> memory.sentence() - trace.sentence() <= RECENT + 1);
        boolean groupLater = group.isPresent()
                && (body.isEmpty()
                        || group.get().sentence() >= body.get().sentence()
                        || !body.get().who().plural());
        if (groupLater) {
            return Optional.of(Reference.word(token, group.get().who(), Reference.Step.VAGUE, "group"));
        }
        return body.map(trace -> Reference.word(
                token, List.of(trace.who()), Reference.Step.VAGUE, trace.who().plural() ? "bodies" : "body"));
    }

    private static void tell(Sentence sentence, int token, List<Antecedent> all, Consumer<Considered> asking) {
        int start = sentence.token(token).start();
        all.forEach(each -> asking.accept(new Considered(start, each.who().id(), each.signs())));
    }

    private static boolean body(Referent who) {
        return who.type() == EntityType.ORGANIZATION;
    }

    private Optional<Antecedent> likeliest(List<Antecedent> all, double least) {
        return all.stream()
                .max(Comparator.comparingDouble(antecedent -> weights.probability(antecedent.signs())))
                .filter(antecedent -> weights.probability(antecedent.signs()) >= least);
    }

    /** What is meant, signed with how likely it is. */
    private Reference one(int token, Antecedent meant, Reference.Step step) {
        int likely = (int) (SHARES * weights.probability(meant.signs()));
        var kind = step == Reference.Step.PRONOUN ? PERSON : BODY;
        return Reference.word(token, List.of(meant.who()), step, kind + likely);
    }

    static boolean reflexive(Sentence sentence, int pronoun) {
        var form = sentence.token(pronoun).text();
        return form.endsWith("self") || form.endsWith("selves");
    }
}
