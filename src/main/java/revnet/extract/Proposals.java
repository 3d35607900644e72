package revnet.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revnet.language.Sentence;
import revnet.model.Relation;

/** Ties that no single word of a sentence states, as far as the lexicon knows, but that the encoder reads in it. */
final class Proposals {

    /** The sign of what no word states. */
    static final String SIGN = "how=meaning";

    /** Even the surest proposal is less than what a word says. */
    private static final double WEIGHT = 0.01;

    private final Sentence sentence;
    private final Modality modality;
    private final Set<Hypotheses.Ends> known = new HashSet<>();

    Proposals(Lexicon lexicon, Scene scene, Collection<Candidate> found) {
        this.sentence = scene.sentence();
        this.modality = new Modality(lexicon, sentence);
        found.forEach(candidate -> known.add(Hypotheses.ends(candidate)));
    }

    /** One candidate for each tie that is likely enough to be worth weighing and that no word states. */
    List<Candidate> of(Meaning meaning) {
        Map<Hypotheses.Ends, Candidate> proposed = new LinkedHashMap<>();
        meaning.likely((one, relation, other) -> candidates(one, relation, other)
                .forEach(candidate -> proposed.putIfAbsent(Hypotheses.ends(candidate), candidate)));
        return List.copyOf(proposed.values());
    }

    private List<Candidate> candidates(Reference one, Relation relation, Reference other) {
        var candidates = new ArrayList<Candidate>();
        int trigger = between(one.head(), other.head());
        for (var subject : one.who()) {
            other.who().stream()
                    .filter(object -> object != subject && relation.allows(subject.type(), object.type()))
                    .map(object -> new Candidate(
                            subject,
                            relation,
                            object,
                            trigger,
                            modality.of(trigger),
                            WEIGHT,
                            signs(one, relation, other, trigger)))
                    .filter(candidate -> !known.contains(Hypotheses.ends(candidate)))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private List<String> signs(Reference one, Relation relation, Reference other, int trigger) {
        return List.of(
                SIGN,
                SIGN + ':' + relation,
                "rel=" + relation,
                "order=" + (one.first() < other.first()),
                "steps=" + one.step() + ':' + other.step(),
                Reference.sureSign(one, other),
                "certainty=" + modality.of(trigger).map(Enum::name).orElse("UNCLAIMED"));
    }

    /** The lowest word above both ends, whose clause says what holds between them. */
    private int between(int one, int other) {
        int here = other;
        for (int step = 0; step < sentence.size() && here != Sentence.NONE; step++) {
            if (sentence.within(one, here)) {
                return here;
            }
            here = sentence.governor(here);
        }
        return other;
    }
}
