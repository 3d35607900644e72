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

    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "pair", 2, "duo", 2, "couple", 2, "both", 2, "three", 3, "trio", 3, "four", 4);
    private static final Set<String> PERSONS = Set.of("man", "woman", "friend", "leader", "comrade", "revolutionary", "brother", "rival", "colleague");
    private static final int RECENT = 3;

    private final Memory memory;

    Pairs(Memory memory) {
        this.memory = memory;
    }

    static boolean actor(Referent who) {
        return who.type() == EntityType.PERSON || who.type() == EntityType.ORGANIZATION;
    }

    Optional<Reference> refer(Sentence sentence, int token) {
        var word = lower(sentence.token(token));
        if (Set.of("latter", "former").contains(word) && determined(sentence, token)) {
            return ordered(token, "latter".equals(word));
        }
        var number = NUMBERS.get(word);
        boolean both = "both".equals(word);
        if (number == null || !(both || determined(sentence, token))) {
            return Optional.empty();
        }
        int head = head(sentence, token);
        if (head < 0 || (both && head + 1 < sentence.size() && named(sentence, token))) {
            return Optional.empty();
        }
        return together(number, type(sentence, head, token))
                .map(who -> new Reference(token, head, head, who, Reference.Step.VAGUE, "pair"));
    }

    /** A name follows: "both Orlov and Duval" needs no resolving. */
    private static boolean named(Sentence sentence, int token) {
        return sentence.token(token + 1).tag().startsWith("NNP");
    }

    private Optional<Reference> ordered(int token, boolean last) {
        return memory.group(group -> group.who().size() == 2 && actor(group.who().get(0)), RECENT)
                .map(group -> Reference.word(token, List.of(group.who().get(last ? 1 : 0)), Reference.Step.VAGUE, "latter"));
    }

    /** The head noun of the phrase: the number word itself, or the plural noun right behind it; -1 if another phrase. */
    private static int head(Sentence sentence, int token) {
        if (sentence.token(token).tag().startsWith("NN") || token + 1 == sentence.size()) {
            return token;
        }
        for (int i = token + 1; i < Math.min(token + 3, sentence.size()); i++) {
            if ("NNS".equals(sentence.token(i).tag())) {
                return i;
            }
            if (!sentence.token(i).tag().startsWith("JJ")) {
                return i == token + 1 && !sentence.token(i).noun() ? token : -1;
            }
        }
        return token;
    }

    private static Optional<EntityType> type(Sentence sentence, int head, int token) {
        if (head == token) {
            return Optional.empty();
        }
        return Optional.of(PERSONS.contains(sentence.token(head).lemma()) ? EntityType.PERSON : EntityType.ORGANIZATION);
    }

    private Optional<List<Referent>> together(int number, Optional<EntityType> type) {
        var group = memory.group(
                any -> any.who().size() == number && type.map(t -> any.who().get(0).type() == t).orElse(true), RECENT);
        if (group.isPresent()) {
            return Optional.of(group.get().who());
        }
        var wanted = type.orElse(EntityType.PERSON);
        var latest = memory.latest(trace -> trace.who().type() == wanted && memory.sentence() - trace.sentence() <= RECENT);
        return latest.size() < number ? Optional.empty() : Optional.of(latest.subList(0, number));
    }

    private static boolean determined(Sentence sentence, int token) {
        return token > 0 && Set.of("the", "these", "those").contains(lower(sentence.token(token - 1)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
