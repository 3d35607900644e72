package revnet.query;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import revnet.graph.Graph;
import revnet.model.Claim;
import revnet.model.Document;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Reading;

/**
 * What the documents of a graph claim, one document at a time in the order of their ids.
 *
 * <p>Each comes with its passages, its accepted claims and the entities that these name, as all documents together
 * call them; mentions are left out. A document is read when its turn comes, so memory holds one of them.
 */
public final class Readings implements Iterable<Reading> {

    private final Graph graph;

    /**
     * The readings of a graph.
     *
     * @param graph where to look
     */
    public Readings(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Iterator<Reading> iterator() {
        var entities = graph.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return graph.catalogue().stream()
                .map(document -> reading(document, entities))
                .iterator();
    }

    private Reading reading(Document document, Map<EntityId, Entity> entities) {
        var claims = graph.claims(document.id());
        var named = claims.stream()
                .flatMap(Readings::ends)
                .distinct()
                .sorted()
                .map(entities::get)
                .toList();
        return new Reading(document, graph.passages(document.id()), named, List.of(), claims);
    }

    private static Stream<EntityId> ends(Claim claim) {
        return Stream.concat(
                Stream.of(claim.tie().subject(), claim.tie().object()), claim.circumstances().place().stream());
    }
}
