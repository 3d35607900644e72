package revnet.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns what the driver returns into plain Java values. */
final class Rows {

    private Rows() {}

    static Row of(Record row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        row.keys().forEach(column -> values.put(column, plain(row.get(column).asObject())));
        return new Row(values);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Rows::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var plain = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, element) -> plain.put(String.valueOf(key), plain(element)));
            return plain;
        }
        if (value instanceof Node node) {
            return with(
                    "labels",
                    StreamSupport.stream(node.labels().spliterator(), false)
                            .sorted()
                            .toList(),
                    node);
        }
        if (value instanceof Relationship relationship) {
            return with("type", relationship.type(), relationship);
        }
        return value instanceof Path path ? path(path) : value;
    }

    private static Map<String, @Nullable Object> with(String key, Object value, MapAccessor properties) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        properties.asMap().forEach((name, element) -> plain.put(name, plain(element)));
        plain.put(key, value);
        return plain;
    }

    private static Map<String, @Nullable Object> path(Path path) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put(
                "nodes",
                StreamSupport.stream(path.nodes().spliterator(), false)
                        .map(Rows::plain)
                        .toList());
        plain.put(
                "relationships",
                StreamSupport.stream(path.relationships().spliterator(), false)
                        .map(Rows::plain)
                        .toList());
        return plain;
    }
}
