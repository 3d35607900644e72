package revnet.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import revnet.graph.Row;
import revnet.model.Certainty;
import revnet.model.ClaimId;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Relation;

/** Rows of the graph as values: entities, and claims with their words. */
public final class Values {

    private Values() {}

    /**
     * A node as an entity.
     *
     * @param node its id, name, names and labels
     * @return the entity
     */
    public static Entity entity(Row node) {
        var labels = node.texts("labels");
        var type = Arrays.stream(EntityType.values())
                .filter(candidate -> labels.contains(candidate.label()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no entity has the labels " + labels));
        return new Entity(
                new EntityId(node.text("id")),
                type,
                kind(labels),
                node.text("name"),
                new TreeSet<>(node.texts("names")));
    }

    /**
     * A node in a column as an entity.
     *
     * @param row the row
     * @param column the column of the node, which is there
     * @return the entity
     */
    public static Entity entity(Row row, String column) {
        return entity(row.row(column).orElseThrow());
    }

    /**
     * A row of a query for claims.
     *
     * @param row the claim with its ends, its circumstances and its words
     * @return the claim
     */
    public static Witness witness(Row row) {
        return new Witness(
                new ClaimId(row.text("claim")),
                entity(row, "subject"),
                Relation.valueOf(row.text("relation")),
                entity(row, "object"),
                setting(row, row.optionalText("place")),
                new Citation(
                        row.text("quote"),
                        row.text("document"),
                        row.text("title"),
                        (int) row.number("page"),
                        row.text("passage")));
    }

    static Setting setting(Row row, Optional<String> place) {
        return new Setting(
                row.optionalText("date"), place, Certainty.of(row.text("certainty")), row.decimal("confidence"));
    }

    private static Optional<OrganizationKind> kind(List<String> labels) {
        return Arrays.stream(OrganizationKind.values())
                .filter(candidate -> labels.contains(candidate.label()))
                .findFirst();
    }
}
