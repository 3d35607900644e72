package revnet.query.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import revnet.model.Entity;
import revnet.model.EntityType;
import revnet.model.Relation;
import revnet.query.Witness;

/** Says what nobody says of one. */
final class Unknowns {

    private static final Set<Relation> DEATH = Set.of(Relation.DIED_IN, Relation.KILLED_BY);

    private final Entity entity;
    private final List<Witness> said;
    private final List<String> sentences = new ArrayList<>();

    private Unknowns(Entity entity, List<Witness> claims) {
        this.entity = entity;
        this.said = claims.stream().filter(claim -> !claim.denies()).toList();
    }

    /** A sentence for each thing that no claim tells. */
    static List<String> of(Entity entity, List<Witness> claims) {
        var search = new Unknowns(entity, claims);
        if (entity.type() == EntityType.PERSON) {
            search.once("was born", Set.of(Relation.BORN_IN));
            search.once("died", DEATH);
        } else if (entity.type() == EntityType.ORGANIZATION) {
            search.once("was founded", Set.of(Relation.FOUNDED));
            search.nobody("led", Relation.LED);
            search.nobody("belonged to", Relation.MEMBER_OF);
        }
        search.dates();
        search.topics();
        search.sources();
        return search.sentences;
    }

    private void once(String what, Set<Relation> relations) {
        var told = said.stream()
                .filter(claim -> relations.contains(claim.relation()) && concerns(claim))
                .toList();
        if (told.isEmpty()) {
            sentences.add("No document says when or where %s %s.".formatted(entity.name(), what));
        } else if (told.stream().allMatch(claim -> claim.setting().date().isEmpty())) {
            sentences.add("No document says when %s %s.".formatted(entity.name(), what));
        }
    }

    /** Of a body only its own founding counts, not that of bodies that it founded. */
    private boolean concerns(Witness claim) {
        var end = claim.relation() == Relation.FOUNDED ? claim.object() : claim.subject();
        return end.id().equals(entity.id());
    }

    private void nobody(String what, Relation relation) {
        if (said.stream().noneMatch(claim -> claim.relation() == relation)) {
            sentences.add("No document says who %s %s.".formatted(what, entity.name()));
        }
    }

    private void dates() {
        long undated =
                said.stream().filter(claim -> claim.setting().date().isEmpty()).count();
        if (undated > 0) {
            sentences.add("%d of %d claims have no date.".formatted(undated, said.size()));
        }
        long contacts = said.stream()
                .filter(claim -> claim.relation() == Relation.CONTACTED)
                .filter(claim -> claim.setting().place().isEmpty())
                .count();
        if (contacts > 0) {
            sentences.add("Of %d meetings and letters no document says where.".formatted(contacts));
        }
    }

    private void topics() {
        if (entity.type() != EntityType.PERSON) {
            return;
        }
        var told = said.stream().map(claim -> Topic.of(claim.relation())).collect(Collectors.toSet());
        var untold = Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.LIFE && !told.contains(topic))
                .map(Topic::title)
                .toList();
        if (!untold.isEmpty()) {
            sentences.add("No document says anything under: %s.".formatted(String.join(", ", untold)));
        }
    }

    private void sources() {
        var titles =
                said.stream().map(claim -> claim.citation().title()).distinct().toList();
        if (titles.size() == 1) {
            sentences.add("All rests on one document, %s.".formatted(titles.get(0)));
        }
    }
}
