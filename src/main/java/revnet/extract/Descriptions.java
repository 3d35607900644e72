package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import revnet.language.Sentence;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Resolves "the group", "his party", "the new paper", "the countess" to what was last named so, or of that kind. */
final class Descriptions {

    /** The class of descriptions among what may refer: the first word of each sign. */
    private static final String KIND = "the";

    private static final String ORGAN = "organ";
    private static final double BY_NAME = 8;
    private static final int REACH = 8;
    private static final int MOST = 5;

    /** How likely the encoder must find what the words alone do not suggest. */
    private static final double LIKELY = 0.1;

    private final Lexicon lexicon;
    private final Set<String> determiners;
    private final Set<String> epithets;
    private final Set<String> anyBody;
    private final Memory memory;
    private final Weights weights;

    Descriptions(Lexicon lexicon, Weights weights, Memory memory) {
        this.lexicon = lexicon;
        this.memory = memory;
        this.weights = weights;
        this.determiners = lexicon.words(WordList.DETERMINER);
        this.epithets = lexicon.words(WordList.EPITHET);
        this.anyBody = lexicon.words(WordList.ANY_BODY);
    }

    /** What a description means, if the word is one; what was weighed for it is told to whoever asks. */
    Optional<Reference> refer(Pronouns.Where where, Consumer<Considered> asking) {
        var word = where.sentence().token(where.token());
        var first = determiner(where.sentence(), where.token());
        if (!word.tag().matches("NNP?") || first.isEmpty() || complemented(where.sentence(), where.token())) {
            return Optional.empty();
        }
        var lemma = word.lemma().toLowerCase(Locale.ROOT);
        var sort = sort(lemma);
        var belief = where.beliefs().of(first.getAsInt(), where.token());
        var all = candidates(sort, lemma, belief);
        all.forEach(each -> asking.accept(Considered.of(word, each)));
        return all.stream()
                .max(Comparator.comparingDouble(each -> weights.probability(each.signs())))
                .filter(best -> weights.probability(best.signs()) >= weights.threshold())
                .map(best -> reference(where.token(), best));
    }

    private Reference reference(int token, Antecedent best) {
        int share = weights.share(best.signs());
        return Reference.word(token, best.who(), Reference.Step.DESCRIPTION, KIND + share, share);
    }

    /** What a noun may describe. */
    private enum Sort {
        BODY(EntityType.ORGANIZATION),
        TITLE(EntityType.PERSON),
        NOUN(EntityType.PERSON);

        private final EntityType type;

        Sort(EntityType type) {
            this.type = type;
        }
    }

    private Sort sort(String lemma) {
        boolean body = lexicon.head(lemma)
                        .filter(head -> head.type() == EntityType.ORGANIZATION)
                        .isPresent()
                || ORGAN.equals(lemma);
        if (body) {
            return Sort.BODY;
        }
        return lexicon.title(lemma) ? Sort.TITLE : Sort.NOUN;
    }

    private List<Antecedent> candidates(Sort sort, String lemma, Belief belief) {
        var rule =
                switch (sort) {
                    case BODY -> body(lemma);
                    case TITLE -> titled(lemma);
                    case NOUN -> Optional.<Referent>empty();
                };
        var kind = lexicon.head(ORGAN.equals(lemma) ? "newspaper" : lemma).flatMap(Head::kind);
        var all = new LinkedHashSet<Referent>();
        rule.ifPresent(all::add);
        memory.latestTraces(REACH).stream()
                .map(Memory.Trace::who)
                .filter(who -> sort == Sort.BODY && who.type() == sort.type && fits(who, lemma, kind))
                .forEach(all::add);
        belief.likely(LIKELY).stream().filter(who -> who.type() == sort.type).forEach(all::add);
        var list = List.copyOf(all);
        return list.stream()
                .map(who -> new Antecedent(List.of(who), signs(sort, lemma, list, who))
                        .with(sign(sort, "rule=" + rule.filter(who::equals).isPresent()))
                        .with(sign(sort, "fits=" + fits(who, lemma, kind)))
                        .with(belief.signs(prefix(sort), List.of(who))))
                .toList();
    }

    private static List<String> sign(Sort sort, String what) {
        return List.of(prefix(sort) + " " + what);
    }

    private static String prefix(Sort sort) {
        return KIND + " " + sort.name().toLowerCase(Locale.ROOT);
    }

    private List<String> signs(Sort sort, String lemma, List<Referent> all, Referent who) {
        var latest = memory.latestTraces(REACH).stream()
                .filter(trace -> trace.who().equals(who))
                .findFirst();
        var back = latest.map(trace -> Math.min(memory.sentence() - trace.sentence(), MOST));
        var signs = new ArrayList<String>();
        var prefix = prefix(sort);
        signs.add(prefix);
        signs.add(prefix + " back=" + back.map(String::valueOf).orElse("far"));
        signs.add(prefix + " was=" + latest.map(Memory.Trace::role).orElse("none"));
        signs.add(prefix + " byname=" + who.namedWith(lemma));
        signs.add(prefix + " any=" + anyBody.contains(lemma));
        signs.add(prefix + " any=" + anyBody.contains(lemma) + " byname=" + who.namedWith(lemma));
        signs.add(prefix + " times=" + Math.min(memory.times(who, 2), MOST));
        signs.add(prefix + " place=" + Math.min(all.indexOf(who), MOST));
        signs.add(prefix + " rivals=" + Math.min(all.size(), MOST));
        return signs;
    }

    private Optional<Referent> body(String word) {
        var kind = lexicon.head(ORGAN.equals(word) ? "newspaper" : word).flatMap(Head::kind);
        return memory.best(
                        trace -> trace.who().type() == EntityType.ORGANIZATION && fits(trace.who(), word, kind),
                        who -> who.namedWith(word) ? BY_NAME : 0)
                .map(Memory.Trace::who);
    }

    private boolean fits(Referent who, String word, Optional<OrganizationKind> kind) {
        if (who.namedWith(word)) {
            return true;
        }
        if (anyBody.contains(word)) {
            return who.kind()
                    .filter(k -> k == OrganizationKind.STATE_ORGAN || k == OrganizationKind.PRESS)
                    .isEmpty();
        }
        return kind.isPresent() && kind.get() != OrganizationKind.OTHER && kind.equals(who.kind());
    }

    /** "The countess", "the general": the last person with that title. */
    private Optional<Referent> titled(String word) {
        return lexicon.title(word)
                ? memory.best(
                                trace -> trace.who().type() == EntityType.PERSON
                                        && trace.who().titled(word),
                                who -> 0)
                        .map(Memory.Trace::who)
                : Optional.empty();
    }

    /** The determiner that points back before the word, if nothing between them says another one. */
    private OptionalInt determiner(Sentence sentence, int token) {
        int i = token - 1;
        while (i >= 0 && epithets.contains(sentence.token(i).lemma())) {
            i--;
        }
        boolean determined =
                i >= 0 && determiners.contains(sentence.token(i).text().toLowerCase(Locale.ROOT));
        return determined ? OptionalInt.of(i) : OptionalInt.empty();
    }

    /** "The group of …" and "the party congress" are something else. */
    private static boolean complemented(Sentence sentence, int token) {
        if (token + 1 >= sentence.size()) {
            return false;
        }
        var next = sentence.token(token + 1);
        return next.noun() || "of".equals(next.text());
    }
}
