package revnet.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.OrganizationKind;
import revnet.model.Reading;

/**
 * Writes who and what documents name.
 *
 * <p>What an entity is called follows from what all documents that name it call it, whatever the order in which they
 * were imported: each document keeps its own on {@code NAMES}. A name that a curator preferred stands above them.
 */
final class EntityWriter {

    private static final CypherFile NAMED = CypherFile.load("load/named-entities.cypher");
    private static final CypherFile OF_DOCUMENTS = CypherFile.load("load/entities-of-documents.cypher");
    private static final CypherFile FORGET_NAMINGS = CypherFile.load("load/forget-namings.cypher");
    private static final CypherFile FORGET = CypherFile.load("load/forget-entities.cypher");
    private static final CypherFile WRITE = CypherFile.load("load/write-entities.cypher");
    private static final CypherFile WRITE_NAMINGS = CypherFile.load("load/write-namings.cypher");

    private final Statements statements;
    private final List<String> orphans = new ArrayList<>();

    EntityWriter(Statements statements) {
        this.statements = statements;
    }

    /** Writes the entities of readings whose documents are there; those that nobody names any more stay for now. */
    ImportChanges.Counts write(List<Reading> readings) {
        var ids = touched(readings);
        var before = named(ids);
        statements.run(FORGET_NAMINGS, Map.of("documents", documents(readings)));
        statements.write(WRITE, unknown(readings, before));
        statements.write(WRITE_NAMINGS, namings(readings));
        int changed = 0;
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : named(ids).values()) {
            if (row.rows("namings").isEmpty()) {
                orphans.add(row.text("id"));
            } else if (!wanted(row).equals(EntityRows.entity(row))) {
                rows.add(EntityRows.row(wanted(row), row.texts("labels")));
                changed += before.containsKey(row.text("id")) ? 1 : 0;
            }
        }
        statements.write(WRITE, rows);
        return new ImportChanges.Counts(ids.size() - before.size(), changed, orphans.size());
    }

    /** Removes the entities that nobody names any more. */
    void forgetOrphans() {
        statements.remove(FORGET, "ids", orphans);
    }

    private SortedSet<String> touched(List<Reading> readings) {
        var ids = new TreeSet<String>();
        entities(readings).forEach(entity -> ids.add(entity.id().value()));
        statements.run(OF_DOCUMENTS, Map.of("documents", documents(readings))).forEach(row -> ids.add(row.text("id")));
        return ids;
    }

    private Map<String, Row> named(Collection<String> ids) {
        return statements.run(NAMED, Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(row -> row.text("id"), Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static List<Map<String, @Nullable Object>> unknown(List<Reading> readings, Map<String, Row> known) {
        var entities = new TreeMap<EntityId, Entity>();
        entities(readings)
                .filter(entity -> !known.containsKey(entity.id().value()))
                .forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        return entities.values().stream()
                .map(entity -> EntityRows.row(entity, List.of()))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> namings(List<Reading> readings) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var reading : readings) {
            var entities = new TreeMap<EntityId, Entity>();
            reading.entities().forEach(entity -> entities.putIfAbsent(entity.id(), entity));
            entities.values().forEach(entity -> rows.add(naming(reading, entity)));
        }
        return rows;
    }

    private static Map<String, @Nullable Object> naming(Reading reading, Entity entity) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("name", entity.name());
        properties.put("names", List.copyOf(entity.names()));
        properties.put("type", entity.type().label());
        properties.put("kind", entity.kind().map(OrganizationKind::label).orElse(null));
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("document", reading.document().id().value());
        row.put("entity", entity.id().value());
        row.put("properties", properties);
        return row;
    }

    private static Entity wanted(Row row) {
        var namings = row.rows("namings");
        var names = namings.stream()
                .flatMap(naming -> naming.texts("names").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var type = EntityRows.type(List.of(mostFrequent(namings.stream().map(naming -> naming.text("type")))
                .orElseThrow()));
        var name = row.optionalText("preferred")
                .or(() -> mostFrequent(namings.stream().map(naming -> naming.text("name"))))
                .orElseThrow();
        return new Entity(new EntityId(row.text("id")), type, kind(namings), name, names);
    }

    /** The kind that most documents give; "other" only where no document knows better. */
    private static Optional<OrganizationKind> kind(List<Row> namings) {
        var other = OrganizationKind.OTHER.label();
        var labels = namings.stream()
                .flatMap(naming -> naming.optionalText("kind").stream())
                .toList();
        return mostFrequent(labels.stream().filter(label -> !label.equals(other)))
                .or(() -> labels.stream().findFirst())
                .flatMap(label -> EntityRows.kind(List.of(label)));
    }

    private static Optional<String> mostFrequent(Stream<String> texts) {
        var counts = texts.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Stream<Entity> entities(List<Reading> readings) {
        return readings.stream().flatMap(reading -> reading.entities().stream());
    }

    private static List<String> documents(List<Reading> readings) {
        return readings.stream().map(reading -> reading.document().id().value()).toList();
    }
}
