package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Evidence;
import revnet.model.Passage;
import revnet.model.Relation;
import revnet.model.Tie;
import revnet.source.SourceDocument;

/** Turns the frames that apply in a sentence into claims with the sentence as their quote. */
final class ClaimMaker {

    private static final double DIRECT = 0.9;

    private final FrameMatcher matcher;
    private final SourceDocument source;
    private final Scene scene;
    private final Passage passage;
    private final Modality modality;

    ClaimMaker(Lexicon lexicon, SourceDocument source, Scene scene, Passage passage) {
        this.matcher = new FrameMatcher(lexicon);
        this.source = source;
        this.scene = scene;
        this.passage = passage;
        this.modality = new Modality(lexicon, scene.sentence());
    }

    /** The claims of the sentence, each tie once. */
    List<Claim> claims() {
        var claims = new LinkedHashMap<Tie, Claim>();
        for (var match : matcher.match(scene.sentence())) {
            modality.of(match.trigger()).ifPresent(certainty -> add(claims, match, certainty));
        }
        for (var found : new NounPatterns(scene).find()) {
            modality.of(found.subject().head())
                    .ifPresent(certainty -> ties(found.relation(), found.subject(), found.object(), found.trust())
                            .forEach((tie, trust) -> claims.putIfAbsent(
                                    tie, claim(tie, found.subject().head(), certainty, trust))));
        }
        return new ArrayList<>(claims.values());
    }

    private void add(Map<Tie, Claim> claims, FrameMatch match, Certainty certainty) {
        for (int subject : match.subjects()) {
            for (int object : match.objects()) {
                pairs(match.frame().relation(), subject, object)
                        .forEach(
                                (tie, trust) -> claims.putIfAbsent(tie, claim(tie, match.trigger(), certainty, trust)));
            }
        }
    }

    /** The ties between whom two words refer to, as far as the relation allows them, and how far each can be trusted. */
    private Map<Tie, Double> pairs(Relation relation, int subject, int object) {
        var from = scene.at(subject);
        var to = scene.at(object);
        return from.isEmpty() || to.isEmpty() ? Map.of() : ties(relation, from.get(), to.get(), DIRECT);
    }

    private static Map<Tie, Double> ties(Relation relation, Reference from, Reference to, double pattern) {
        var ties = new LinkedHashMap<Tie, Double>();
        double trust = pattern * from.step().trust() * to.step().trust();
        for (var one : from.who()) {
            to.who().stream()
                    .filter(other -> other != one && relation.allows(one.type(), other.type()))
                    .forEach(other -> ties.put(new Tie(one.id(), relation, other.id()), trust));
        }
        return ties;
    }

    private Claim claim(Tie tie, int trigger, Certainty certainty, double trust) {
        var sentence = scene.sentence();
        var quote = source.text().quote(sentence.start(), sentence.end());
        var circumstances =
                new Circumstances(scene.dateOf(trigger).map(DateSpan::date), place(tie, trigger), certainty);
        return Claim.of(
                tie, circumstances, new Evidence(source.document().id(), passage.id(), passage.page(), quote), trust);
    }

    /** The place that the trigger says it happened in. */
    private Optional<EntityId> place(Tie tie, int trigger) {
        var roles = new Roles(scene.sentence());
        return List.of("in", "at").stream()
                .flatMap(preposition -> roles.fill(preposition, trigger, List.of()).stream())
                .map(scene::direct)
                .flatMap(Optional::stream)
                .map(reference -> reference.who().get(0))
                .filter(who -> who.type() == EntityType.PLACE && !who.id().equals(tie.object()))
                .map(Referent::id)
                .findFirst();
    }
}
