package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revnet.language.Sentence;
import revnet.language.Token;
import revnet.model.EntityType;

/** Resolves "the two", "the pair", "both men", "the latter" to those named side by side before. */
final class Pairs {

    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "pair", 2, "duo", 2, "couple", 2, "both", 2, "three", 3, "trio", 3, "four", 4);
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those");
    private static final String BOTH = "both";
    private static final String LATTER = "latter";
    private static final int RECENT = 3;
    private static final int NONE = -1;

    private final Memory memory;
    private final Set<String> people;

    Pairs(Lexicon lexicon, Memory memory) {
        this.memory = memory;
        this.people = lexicon.words(WordList.PAIR_PERSON);
    }

    /** Whether somebody or something can act. */
    static boolean actor(Referent who) {
        return who.type() == EntityType.PERSON || who.type() == EntityType.ORGANIZATION;
    }

    Optional<Reference> refer(Sentence sentence, int token) {
        var word = lower(sentence.token(token));
        if (!BOTH.equals(word) && !determined(sentence, token)) {
            return Optional.empty();
        }
        if (Set.of(LATTER, "former").contains(word)) {
            return ordered(token, LATTER.equals(word));
        }
        int head = NUMBERS.containsKey(word) ? head(sentence, token) : NONE;
        return head == NONE
                ? Optional.empty()
                : together(NUMBERS.getOrDefault(word, 2), type(sentence, head, token))
                        .map(who ->
                                new Reference(token, head, head, who, Reference.Step.VAGUE, "pair", Reference.LIKELY));
    }

    private Optional<Reference> ordered(int token, boolean last) {
        return memory.group(
                        group -> group.who().size() == 2 && actor(group.who().get(0)), RECENT)
                .map(group -> group.who().get(last ? 1 : 0))
                .map(who -> Reference.word(token, List.of(who), Reference.Step.VAGUE, LATTER, Reference.LIKELY));
    }

    /** The head noun of the phrase: the plural noun behind the number word, else that word; none before a name or another noun. */
    private static int head(Sentence sentence, int token) {
        int next = token + 1;
        while (next < sentence.size() && sentence.token(next).tag().startsWith("JJ")) {
            next++;
        }
        if (next == sentence.size() || sentence.token(token).noun()) {
            return token;
        }
        var tag = sentence.token(next).tag();
        if ("NNS".equals(tag)) {
            return next;
        }
        return tag.startsWith("NN") || next > token + 1 ? NONE : token;
    }

    private Optional<EntityType> type(Sentence sentence, int head, int token) {
        if (head == token) {
            return Optional.empty();
        }
        boolean persons = people.contains(sentence.token(head).lemma());
        return Optional.of(persons ? EntityType.PERSON : EntityType.ORGANIZATION);
    }

    private Optional<List<Referent>> together(int number, Optional<EntityType> type) {
        var wanted = type.orElse(EntityType.PERSON);
        var latest =
                memory.latest(trace -> trace.who().type() == wanted && memory.sentence() - trace.sentence() <= RECENT);
        return memory.group(
                        group -> group.who().size() == number
                                && (type.isEmpty() || group.who().get(0).type() == wanted),
                        RECENT)
                .map(Memory.Group::who)
                .or(() -> latest.size() < number ? Optional.empty() : Optional.of(latest.subList(0, number)));
    }

    private static boolean determined(Sentence sentence, int token) {
        return token > 0 && DETERMINERS.contains(lower(sentence.token(token - 1)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
