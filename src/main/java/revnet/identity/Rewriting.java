package revnet.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.ClaimId;
import revnet.model.DocumentId;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Mention;
import revnet.model.Reading;
import revnet.model.Tie;

/**
 * Puts shared ids in the place of a document's own.
 *
 * @param document the document
 * @param shared the shared id of each of the document's entities
 * @param decisions what is decided of claims
 */
record Rewriting(DocumentId document, Map<EntityId, EntityId> shared, Decisions decisions) {

    /** The reading with these entities, and with mentions and claims of them. */
    Reading apply(Reading reading, List<Entity> entities) {
        var mentions = reading.mentions().stream()
                .map(mention -> new Mention(id(mention.entity()), mention.passage(), mention.quote()))
                .toList();
        var claims = new LinkedHashMap<ClaimId, Claim>();
        for (var claim : reading.claims()) {
            claim(claim).flatMap(decisions::decided).ifPresent(made -> claims.merge(made.id(), made, Rewriting::surer));
        }
        return new Reading(reading.document(), reading.passages(), entities, mentions, List.copyOf(claims.values()));
    }

    private Optional<Claim> claim(Claim claim) {
        var subject = id(claim.tie().subject());
        var object = id(claim.tie().object());
        if (subject.equals(object)) {
            return Optional.empty();
        }
        var circumstances = new Circumstances(
                claim.circumstances().date(),
                claim.circumstances().place().map(this::id),
                claim.circumstances().certainty());
        return Optional.of(Claim.of(
                new Tie(subject, claim.tie().relation(), object), circumstances, claim.evidence(), claim.confidence()));
    }

    private EntityId id(EntityId local) {
        var id = shared.get(local);
        if (id == null) {
            throw new IllegalArgumentException("%s has no entity %s".formatted(document, local));
        }
        return id;
    }

    private static Claim surer(Claim one, Claim other) {
        return one.confidence() >= other.confidence() ? one : other;
    }
}
