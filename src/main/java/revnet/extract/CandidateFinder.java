package revnet.extract;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revnet.language.Sentence;
import revnet.model.Relation;

/** Lists the relations that the words of a sentence may state, with what speaks for and against each. */
final class CandidateFinder {

    private static final Set<Relation> ATTITUDES = EnumSet.of(Relation.OPPOSED, Relation.SUPPORTED);
    private static final String EACH = "each";
    private static final Set<String> COMPLEMENTS = Set.of("obj", "ccomp");
    private static final double FALL = 0.05;
    private static final double UNORDERED = 0.3;

    private record Key(int trigger, Referent subject, Relation relation, Referent object) {}

    private final Lexicon lexicon;
    private final Scene scene;
    private final Sentence sentence;
    private final FrameMatcher matcher;
    private final Modality modality;
    private final SlotFinder slots;
    private final FrameSigns frameSigns;
    private final Map<Key, Candidate> best = new LinkedHashMap<>();

    CandidateFinder(Lexicon lexicon, Scene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.sentence = scene.sentence();
        this.matcher = new FrameMatcher(lexicon);
        this.modality = new Modality(lexicon, sentence);
        this.slots = new SlotFinder(scene, new Roles(lexicon, sentence));
        this.frameSigns = new FrameSigns(lexicon, sentence, slots, modality);
    }

    /** For each trigger and tie the candidate with the best evidence. */
    List<Candidate> find() {
        if (scene.references().size() > 1) {
            for (int i = 0; i < sentence.size(); i++) {
                matcher.match(sentence, i).forEach(this::matched);
            }
        }
        new NounPatterns(lexicon, scene).find().forEach(this::pattern);
        return List.copyOf(best.values());
    }

    private void pattern(NounPatterns.Found found) {
        var steps = found.subject().step() + ":" + found.object().step();
        var signs = List.of(
                "how=pattern",
                "how=pattern:" + steps,
                "how=pattern:" + found.name(),
                "how=" + found.relation().family() + ":pattern",
                "rel=" + found.relation(),
                "pattern=" + found.name() + ':' + found.relation(),
                "pattern=" + found.name() + ':' + steps,
                "steps=" + steps,
                Reference.sureSign(found.subject(), found.object()));
        var ends = new Ends(found.subject(), found.object());
        put(found.subject().head(), found.relation(), ends, 1, signs);
    }

    private record Ends(Reference subject, Reference object) {}

    private void put(int trigger, Relation relation, Ends ends, double weight, List<String> signs) {
        for (var one : ends.subject().who()) {
            ends.object().who().stream()
                    .filter(other -> other != one && relation.allows(one.type(), other.type()))
                    .map(other -> new Candidate(one, relation, other, trigger, modality.of(trigger), weight, signs))
                    .forEach(candidate -> best.merge(
                            new Key(trigger, one, relation, candidate.object()),
                            candidate,
                            (old, now) -> now.weight() > old.weight() ? now : old));
        }
    }

    /** Whether a relation holds of somebody as soon as it holds of their acts and words. */
    static boolean attitude(Relation relation) {
        return ATTITUDES.contains(relation);
    }

    private void matched(FrameMatch match) {
        boolean attitude = attitude(match.frame().relation());
        int alternative = 0;
        for (var subject : match.frame().subject()) {
            var subjects = slots.slot(subject, match, attitude);
            for (var object : match.frame().object()) {
                var objects = EACH.equals(object)
                        ? new Slot(object, mutual(match) ? subjects.fillers() : List.of())
                        : slots.slot(object, match, attitude);
                pairs(match, subjects, objects, 1 - FALL * alternative);
                alternative++;
            }
        }
        if (match.via() == FrameMatch.Via.OWN) {
            var before = slots.near(true, match);
            var after = slots.near(false, match);
            pairs(match, before, after, UNORDERED);
            pairs(match, after, before, UNORDERED);
        }
    }

    /**
     * Whether a verb can hold between its own subjects: two who argue for a cause, or that something is so, do not argue
     * with each other.
     */
    private boolean mutual(FrameMatch match) {
        int verb = match.trigger();
        return !sentence.token(verb).verb()
                || sentence.children(verb).stream()
                        .filter(child -> !match.companions().contains(child))
                        .noneMatch(child -> COMPLEMENTS.contains(sentence.relation(child)) || causes(child));
    }

    private boolean causes(int word) {
        return sentence.children(word, "case", "mark").stream()
                .anyMatch(mark -> "for".equals(sentence.token(mark).text()));
    }

    private void pairs(FrameMatch match, Slot subjects, Slot objects, double factor) {
        for (var one : subjects.fillers()) {
            objects.fillers().stream()
                    .filter(other -> !other.reference().equals(one.reference())
                            || one.reference().who().size() > 1)
                    .filter(other -> near(match, one, other))
                    .filter(other -> possible(match.frame().relation(), one.reference(), other.reference()))
                    .forEach(other -> put(
                            match.trigger(),
                            match.frame().relation(),
                            new Ends(one.reference(), other.reference()),
                            factor * weight(match, one, other),
                            frameSigns.of(
                                    match, new FrameSigns.End(subjects, one), new FrameSigns.End(objects, other))));
        }
    }

    /** The less a word tells, the more the tree must. */
    private static boolean near(FrameMatch match, Filler one, Filler other) {
        return switch (match.via()) {
            case OWN -> one.rank() < 2 && other.rank() < 2;
            case SYNONYM, HYPERNYM -> one.tree() || other.tree();
            case ANY -> one.tree() && other.tree();
        };
    }

    private static boolean possible(Relation relation, Reference one, Reference other) {
        return relation.allows(one.who().get(0).type(), other.who().get(0).type());
    }

    private static double weight(FrameMatch match, Filler one, Filler other) {
        return match.via().weight()
                * (one.weight() * other.weight() + match.companions().size());
    }
}
