package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import revnet.language.Sentence;

/** Resolves the names, pronouns and descriptions of one sentence after the other to those whom they refer to. */
final class Discourse {

    private final Memory memory = new Memory();
    private final List<Considered> considered = new ArrayList<>();
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final Pairs pairs;
    private Belief.Source beliefs = (first, last) -> Belief.none();

    Discourse(Lexicon lexicon, Weights weights, Cast cast) {
        this.pronouns = new Pronouns(weights, memory, cast);
        this.descriptions = new Descriptions(lexicon, weights, memory);
        this.pairs = new Pairs(lexicon, memory);
    }

    /** Turns to the next sentence, of whose words an encoder has its own belief. */
    void next(Belief.Source belief) {
        memory.next();
        beliefs = belief;
    }

    /** Whether no word of a sentence without names means anybody; the first that does, does so whatever the tree. */
    boolean refersToNobody(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .allMatch(word -> refer(new Pronouns.Where(sentence, word, List.of(), beliefs), any -> {})
                        .isEmpty());
    }

    /** All references of the sentence, names, pronouns and descriptions, from left to right. */
    List<Reference> read(Sentence sentence, Map<NameSpan, Referent> names) {
        var references = new ArrayList<Reference>();
        var named = new LinkedHashMap<Integer, Map.Entry<NameSpan, Referent>>();
        names.entrySet().forEach(name -> named.put(name.getKey().first(), name));
        int i = 0;
        while (i < sentence.size()) {
            var name = named.get(i);
            int word = i;
            var reference = name == null
                    ? refer(new Pronouns.Where(sentence, i, references, beliefs), considered::add)
                    : Optional.of(reference(name.getKey(), name.getValue()));
            reference.ifPresent(found -> {
                references.add(found);
                if (found.step() == Reference.Step.PRONOUN) {
                    memory.meant(Pronouns.PERSON, found.who());
                }
                if (found.sign().startsWith(Pronouns.SEVERAL)) {
                    memory.meant(Pronouns.SEVERAL, found.who());
                }
                found.who().forEach(who -> memory.note(who, sentence, found.head(), name != null));
            });
            i = name == null ? word + 1 : name.getKey().last() + 1;
        }
        rememberGroups(sentence, references);
        return references;
    }

    /** What was weighed for each pronoun read so far. */
    List<Considered> considered() {
        return List.copyOf(considered);
    }

    private static Reference reference(NameSpan span, Referent who) {
        return new Reference(
                span.first(),
                span.last(),
                span.head(),
                List.of(who),
                Reference.Step.NAME,
                span.source().toString(),
                Reference.SURE);
    }

    private Optional<Reference> refer(Pronouns.Where where, Consumer<Considered> asking) {
        return pronouns.refer(where, asking)
                .or(() -> pairs.refer(where.sentence(), where.token()))
                .or(() -> descriptions.refer(where, asking));
    }

    /** Remembers persons or bodies named side by side, for a later "they". */
    private void rememberGroups(Sentence sentence, List<Reference> references) {
        for (var row : new Coordination(sentence, references).rows()) {
            var group = row.stream()
                    .flatMap(reference -> reference.who().stream())
                    .distinct()
                    .toList();
            if (row.size() > 1 && group.size() > 1 && Pairs.actor(group.get(0))) {
                memory.note(group);
            }
        }
    }
}
