package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import revnet.language.Sentence;
import revnet.model.EntityType;
import revnet.model.Gender;

/**
 * Who is in focus: resolves pronouns and descriptions to referents named before, by gender, number, distance,
 * grammatical role and how often they are spoken of.
 */
final class Discourse {

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
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final int FAR = 4;
    private static final int MEMORY = 60;

    /** A mention in the recent past: who, in which sentence, at which word, as its subject or not. */
    private record Trace(Referent who, int sentence, int token, boolean subject) {}

    private final Lexicon lexicon;
    private final List<Trace> traces = new ArrayList<>();
    private final List<List<Referent>> groups = new ArrayList<>();
    private int number;
    private int groupSentence;

    Discourse(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All references of a sentence, names, pronouns and descriptions, from left to right. */
    List<Reference> read(Sentence sentence, Map<NameSpan, Referent> names) {
        number++;
        var references = new ArrayList<Reference>();
        var named = new LinkedHashMap<Integer, Map.Entry<NameSpan, Referent>>();
        names.entrySet().forEach(name -> named.put(name.getKey().first(), name));
        int i = 0;
        while (i < sentence.size()) {
            var name = named.get(i);
            if (name == null) {
                refer(sentence, i).ifPresent(references::add);
                i++;
            } else {
                references.add(reference(name.getKey(), name.getValue()));
                note(sentence, name.getKey().head(), name.getValue());
                i = name.getKey().last() + 1;
            }
        }
        rememberGroups(sentence, references);
        forget();
        return references;
    }

    private static Reference reference(NameSpan span, Referent who) {
        return new Reference(span.first(), span.last(), span.head(), List.of(who), Reference.Step.NAME);
    }

    private void note(Sentence sentence, int token, Referent who) {
        who.mentioned();
        traces.add(new Trace(who, number, token, SUBJECTS.contains(sentence.relation(token))));
    }

    private void forget() {
        if (traces.size() > 2 * MEMORY) {
            traces.subList(0, traces.size() - MEMORY).clear();
        }
    }

    private Optional<Reference> refer(Sentence sentence, int token) {
        var word = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        var form = sentence.token(token).text().toLowerCase(Locale.ROOT);
        var gender = SINGULAR.get(form);
        if (gender != null) {
            return one(sentence, token, person(gender), Reference.Step.PRONOUN);
        }
        if (THING.contains(form)) {
            return one(sentence, token, who -> who.type() == EntityType.ORGANIZATION, Reference.Step.VAGUE);
        }
        if (PLURAL.contains(form)) {
            return several(sentence, token);
        }
        return description(sentence, token, word);
    }

    private static Predicate<Referent> person(Gender gender) {
        return who -> who.type() == EntityType.PERSON
                && (who.gender().isPresent() ? who.gender().get() == gender : gender == Gender.MALE);
    }

    private Optional<Reference> one(Sentence sentence, int token, Predicate<Referent> fits, Reference.Step step) {
        var best = traces.stream()
                .filter(trace -> fits.test(trace.who()))
                .filter(trace -> number - trace.sentence() <= FAR)
                .filter(trace -> trace.sentence() < number || !coargument(sentence, trace.token(), token))
                .max(Comparator.comparingDouble(this::salience));
        best.ifPresent(trace -> note(sentence, token, trace.who()));
        return best.map(trace -> new Reference(token, token, token, List.of(trace.who()), step));
    }

    private double salience(Trace trace) {
        return 6.0
                - 2.5 * (number - trace.sentence())
                + (trace.subject() ? 2 : 0)
                + 0.15 * Math.min(10, trace.who().mentions())
                + 0.001 * trace.token();
    }

    /** Whether two words are arguments of the same verb, so that a pronoun cannot mean the other. */
    private static boolean coargument(Sentence sentence, int one, int pronoun) {
        boolean possessive = sentence.relation(pronoun).startsWith("nmod:poss");
        return !possessive
                && sentence.governor(one) == sentence.governor(pronoun)
                && !sentence.relation(one).startsWith("conj");
    }

    private Optional<Reference> several(Sentence sentence, int token) {
        if (!groups.isEmpty() && number - groupSentence <= 2) {
            var group = groups.get(groups.size() - 1);
            group.forEach(who -> note(sentence, token, who));
            return Optional.of(new Reference(token, token, token, group, Reference.Step.VAGUE));
        }
        return one(sentence, token, who -> who.type() == EntityType.ORGANIZATION, Reference.Step.VAGUE);
    }

    /** Remembers persons or bodies named side by side, for a later "they". */
    private void rememberGroups(Sentence sentence, List<Reference> references) {
        for (var reference : references) {
            var group = new ArrayList<>(reference.who());
            for (int other : sentence.children(reference.head(), "conj")) {
                references.stream().filter(r -> r.covers(other)).forEach(r -> group.addAll(r.who()));
            }
            boolean alike = group.stream().map(Referent::type).distinct().count() == 1;
            if (group.size() > 1 && alike && reference.step() == Reference.Step.NAME && actor(group.get(0))) {
                groups.add(group.stream().distinct().toList());
                groupSentence = number;
            }
        }
    }

    private static boolean actor(Referent who) {
        return who.type() == EntityType.PERSON || who.type() == EntityType.ORGANIZATION;
    }

    /** "The group", "this party": the last body of that name or kind. */
    private Optional<Reference> description(Sentence sentence, int token, String word) {
        var head = lexicon.head(word).filter(what -> what.type() == EntityType.ORGANIZATION);
        if (head.isEmpty() || !sentence.token(token).noun() || !definite(sentence, token)) {
            return Optional.empty();
        }
        var recent = traces.stream().filter(trace -> trace.who().type() == EntityType.ORGANIZATION);
        var same = recent.filter(trace -> trace.who().namedWith(word)
                        || (head.get().kind().isPresent()
                                && head.get().kind().equals(trace.who().kind())))
                .max(Comparator.comparingDouble(
                        trace -> salience(trace) + (trace.who().namedWith(word) ? 8 : 0)));
        same.ifPresent(trace -> note(sentence, token, trace.who()));
        return same.map(trace -> new Reference(token, token, token, List.of(trace.who()), Reference.Step.DESCRIPTION));
    }

    private static boolean definite(Sentence sentence, int token) {
        boolean determined = sentence.children(token, "det").stream().anyMatch(child -> Set.of("the", "this", "that")
                .contains(sentence.token(child).lemma()));
        boolean plain = sentence.children(token).stream()
                .noneMatch(child -> Set.of("nmod", "compound", "amod", "nmod:poss", "nummod")
                        .contains(sentence.relation(child)));
        return determined && plain && sentence.token(token).tag().matches("NNP?");
    }
}
