package revnet.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.NameKey;
import revnet.model.OrganizationKind;

/** Entities as rows, there and back. */
final class EntityRows {

    private EntityRows() {}

    static Entity entity(Row row) {
        var labels = row.texts("labels");
        return new Entity(
                new EntityId(row.text("id")),
                type(labels),
                kind(labels),
                row.text("name"),
                new TreeSet<>(row.texts("names")));
    }

    static EntityType type(List<String> labels) {
        return Arrays.stream(EntityType.values())
                .filter(type -> labels.contains(type.label()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of entity among " + labels));
    }

    static Optional<OrganizationKind> kind(List<String> labels) {
        return Arrays.stream(OrganizationKind.values())
                .filter(kind -> labels.contains(kind.label()))
                .findFirst();
    }

    static List<String> labels(Entity entity) {
        var labels = new ArrayList<>(List.of("Entity", entity.type().label()));
        entity.kind().map(OrganizationKind::label).ifPresent(labels::add);
        return labels;
    }

    static List<String> keys(Entity entity) {
        return entity.names().stream()
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    static Map<String, @Nullable Object> row(Entity entity, List<String> labelsBefore) {
        var formerly = new ArrayList<>(labelsBefore);
        formerly.removeAll(labels(entity));
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", entity.id().value());
        row.put("labels", labels(entity));
        row.put("formerly", formerly);
        row.put("properties", properties(entity));
        return row;
    }

    private static Map<String, @Nullable Object> properties(Entity entity) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("name", entity.name());
        properties.put("names", List.copyOf(entity.names()));
        properties.put("keys", keys(entity));
        return properties;
    }
}
