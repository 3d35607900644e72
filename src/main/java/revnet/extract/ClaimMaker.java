package revnet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Evidence;
import revnet.model.Passage;
import revnet.model.Tie;
import revnet.source.SourceDocument;

/** Turns what a sentence may state into claims with the sentence as their quote and a probability as their confidence. */
final class ClaimMaker {

    private final Lexicon lexicon;
    private final SourceDocument source;
    private final Scene scene;
    private final Passage passage;
    private final Meaning meaning;
    private final Weights weights;
    private final Roles roles;

    ClaimMaker(Lexicon lexicon, SourceDocument source, Scene scene, Passage passage, Meaning meaning) {
        this.lexicon = lexicon;
        this.source = source;
        this.scene = scene;
        this.passage = passage;
        this.meaning = meaning;
        this.weights = meaning.silent() ? lexicon.plainWeights() : lexicon.weights();
        this.roles = new Roles(lexicon, scene.sentence());
    }

    /** All ties that the sentence may state, each once. */
    List<Weighed> weigh() {
        var candidates = new ArrayList<>(new CandidateFinder(lexicon, scene).find());
        candidates.addAll(new Proposals(lexicon, scene, candidates).of(meaning));
        return new Hypotheses(candidates).list().stream().map(this::weighed).toList();
    }

    private Weighed weighed(Hypothesis hypothesis) {
        var best = hypothesis.best();
        var signs = meaning.signs(hypothesis, lexicon.plainWeights());
        double probability = weights.probability(signs);
        boolean claimed = best.certainty().isPresent() && probability >= weights.threshold();
        var tie = new Tie(best.subject().id(), best.relation(), best.object().id());
        var certainty = best.certainty().orElse(Certainty.HEDGED);
        return new Weighed(claim(tie, best.trigger(), certainty, probability), claimed, signs);
    }

    private Claim claim(Tie tie, int trigger, Certainty certainty, double confidence) {
        var sentence = scene.sentence();
        var quote = source.text().quote(sentence.start(), sentence.end());
        var circumstances = new Circumstances(scene.dating().of(trigger), place(tie, trigger), certainty);
        var evidence = new Evidence(source.document().id(), passage.id(), passage.page(), quote);
        return Claim.of(tie, circumstances, evidence, confidence);
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
