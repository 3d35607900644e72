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

    /** How probable an antecedent must be for the pronoun to tell its gender. */
    private static final double TELLING = 0.8;

    static final String PERSON = "he";
    private static final String BODY = "it";
    static final String SEVERAL = "they";

    private final Weights weights;
    private final Antecedents antecedents;
    private final Plurals plurals;

    Pronouns(Weights weights, Memory memory, Cast cast) {
        this.weights = weights;
        this.antecedents = new Antecedents(memory, cast);
        this.plurals = new Plurals(memory, antecedents);
    }

    /**
     * A word in its place.
     *
     * @param before the references of the sentence so far
     * @param beliefs whom an encoder takes words of the sentence to mean
     */
    record Where(Sentence sentence, int token, List<Reference> before, Belief.Source beliefs) {

        /** Whom the word is believed to mean. */
        Belief belief() {
            return beliefs.of(token, token);
        }
    }

    /** What a pronoun means, if the word is one; what was weighed for it is told to whoever asks. */
    Optional<Reference> refer(Where where, Consumer<Considered> asking) {
        var form = where.sentence().token(where.token()).text().toLowerCase(Locale.ROOT);
        var gender = SINGULAR.get(form);
        if (gender != null) {
            return person(where, gender, asking);
        }
        if (THING.contains(form)) {
            return body(where, asking);
        }
        return PLURAL.contains(form) ? several(where, asking) : Optional.empty();
    }

    private Optional<Reference> person(Where where, Gender gender, Consumer<Considered> asking) {
        var all = antecedents.of(
                where,
                PERSON,
                who -> who.type() == EntityType.PERSON && who.gender().orElse(gender) == gender);
        tell(where, all, asking);
        var found = likeliest(all, 0);
        found.filter(each -> weights.probability(each.signs()) >= TELLING)
                .ifPresent(each -> each.who().forEach(who -> who.gender(gender)));
        return found.map(each -> reference(where.token(), each, Reference.Step.PRONOUN, PERSON));
    }

    private Optional<Reference> body(Where where, Consumer<Considered> asking) {
        var all = antecedents.of(where, BODY, Pronouns::body);
        tell(where, all, asking);
        return likeliest(all, weights.threshold())
                .map(found -> reference(where.token(), found, Reference.Step.VAGUE, BODY));
    }

    private Optional<Reference> several(Where where, Consumer<Considered> asking) {
        var all = plurals.of(where);
        tell(where, all, asking);
        return likeliest(all, weights.threshold())
                .map(found -> reference(where.token(), found, Reference.Step.VAGUE, SEVERAL));
    }

    private static void tell(Where where, List<Antecedent> all, Consumer<Considered> asking) {
        var word = where.sentence().token(where.token());
        all.forEach(each -> asking.accept(Considered.of(word, each)));
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
    private Reference reference(int token, Antecedent meant, Reference.Step step, String kind) {
        int share = weights.share(meant.signs());
        return Reference.word(token, meant.who(), step, kind + share, share);
    }

    static boolean reflexive(Sentence sentence, int pronoun) {
        var form = sentence.token(pronoun).text();
        return form.endsWith("self") || form.endsWith("selves");
    }
}
