package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Sentence;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Resolves "the group", "his party", "the new paper", "the countess" to what was last named so, or of that kind. */
final class Descriptions {

    private static final double BY_NAME = 8;

    private final Lexicon lexicon;
    private final Set<String> determiners;
    private final Set<String> epithets;
    private final Set<String> anyBody;
    private final Memory memory;

    Descriptions(Lexicon lexicon, Memory memory) {
        this.lexicon = lexicon;
        this.memory = memory;
        this.determiners = lexicon.words(WordList.DETERMINER);
        this.epithets = lexicon.words(WordList.EPITHET);
        this.anyBody = lexicon.words(WordList.ANY_BODY);
    }

    Optional<Reference> refer(Sentence sentence, int token) {
        var word = sentence.token(token);
        var lemma = word.lemma().toLowerCase(Locale.ROOT);
        if (!word.tag().matches("NNP?") || !determined(sentence, token) || complemented(sentence, token)) {
            return Optional.empty();
        }
        var found = lexicon.head(lemma)
                                .filter(head -> head.type() == EntityType.ORGANIZATION)
                                .isPresent()
                        || "organ".equals(lemma)
                ? body(lemma)
                : titled(lemma);
        return found.map(who -> Reference.word(
                token, List.of(who), Reference.Step.DESCRIPTION, who.namedWith(lemma) ? "byname" : "bykind"));
    }

    private Optional<Referent> body(String word) {
        var kind = lexicon.head("organ".equals(word) ? "newspaper" : word).flatMap(Head::kind);
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

    /** Whether a determiner that points back stands before the word, with nothing between them that says another one. */
    private boolean determined(Sentence sentence, int token) {
        int i = token - 1;
        while (i >= 0 && epithets.contains(sentence.token(i).lemma())) {
            i--;
        }
        return i >= 0 && determiners.contains(sentence.token(i).text().toLowerCase(Locale.ROOT));
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
