package revnet.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<Relation> ATTITUDES = EnumSet.of(Relation.OPPOSED, Relation.SUPPORTED);

    private final FrameMatcher matcher;
    private final SourceDocument source;
    private final Scene scene;
    private final Passage passage;
    private final Modality modality;
    private final Roles roles;

    ClaimMaker(Lexicon lexicon, SourceDocument source, Scene scene, Passage passage) {
        this.matcher = new FrameMatcher(lexicon);
        this.source = source;
        this.scene = scene;
        this.passage = passage;
        this.modality = new Modality(lexicon, scene.sentence());
        this.roles = new Roles(scene.sentence());
    }

    /** The claims of the sentence, each tie once. */
    List<Claim> claims() {
        var claims = new LinkedHashMap<Tie, Claim>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            triggered(i, claims);
        }
        for (var found : new NounPatterns(scene).find()) {
            int word = found.subject().head();
            add(claims, word, ties(found.relation(), found.subject(), found.object(), found.trust()));
        }
        return new ArrayList<>(claims.values());
    }

    /** Of the frames that a word triggers, the first of each relation whose ends are found; a longer trigger shuts out a shorter. */
    private void triggered(int trigger, Map<Tie, Claim> claims) {
        var done = EnumSet.noneOf(Relation.class);
        int words = 0;
        for (var match : matcher.match(scene.sentence(), trigger)) {
            var relation = match.frame().relation();
            boolean open = !done.contains(relation) && match.frame().words().size() >= words;
            var ties = open ? filled(match) : Map.<Tie, Double>of();
            if (!ties.isEmpty()) {
                done.add(relation);
                words = match.frame().words().size();
                add(claims, trigger, ties);
            }
        }
    }

    private void add(Map<Tie, Claim> claims, int trigger, Map<Tie, Double> ties) {
        modality.of(trigger)
                .ifPresent(certainty ->
                        ties.forEach((tie, trust) -> claims.putIfAbsent(tie, claim(tie, trigger, certainty, trust))));
    }

    /** The ties of the first pair of roles that are filled by what the relation allows. */
    private Map<Tie, Double> filled(FrameMatch match) {
        for (var subject : match.frame().subject()) {
            var subjects = fill(subject, match);
            for (var object : match.frame().object()) {
                boolean shared = "each".equals(object) || object.equals(subject);
                var ties = pairs(match.frame().relation(), subjects, shared ? subjects : fill(object, match));
                if (!ties.isEmpty()) {
                    return ties;
                }
            }
        }
        return Map.of();
    }

    private List<Reference> fill(String role, FrameMatch match) {
        boolean attitude = ATTITUDES.contains(match.frame().relation());
        var found = new ArrayList<Reference>();
        for (int word : roles.fill(role, match.trigger(), match.companions())) {
            var references = scene.all(word, roles);
            found.addAll(references);
            if (attitude && references.isEmpty()) {
                scene.owner(word).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Map<Tie, Double> pairs(Relation relation, List<Reference> subjects, List<Reference> objects) {
        var ties = new LinkedHashMap<Tie, Double>();
        for (var subject : subjects) {
            objects.forEach(object -> ties(relation, subject, object, DIRECT).forEach(ties::putIfAbsent));
        }
        return ties;
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
        var circumstances = new Circumstances(scene.dating().of(trigger), place(tie, trigger), certainty);
        return Claim.of(
                tie, circumstances, new Evidence(source.document().id(), passage.id(), passage.page(), quote), trust);
    }

    /** The place that the trigger says it happened in. */
    private Optional<EntityId> place(Tie tie, int trigger) {
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
