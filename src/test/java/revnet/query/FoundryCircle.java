package revnet.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import revnet.graph.Graph;
import revnet.graph.TestServer;
import revnet.model.NameKey;

/** The world of {@code worlds/foundry-circle.cypher}, written with the driver into the tests' server. */
public final class FoundryCircle {

    private static final Path WORLDS = Path.of("src/test/resources/worlds");

    private FoundryCircle() {}

    /** Puts the world in place of whatever the server holds. */
    public static Graph open() {
        var graph = Graph.open(TestServer.address());
        try (var driver = GraphDatabase.driver(TestServer.address().uri())) {
            run(driver, "nothing.cypher", Map.of());
            run(driver, "foundry-circle.cypher", Map.of());
            var rows = run(driver, "names.cypher", Map.of()).stream()
                    .map(FoundryCircle::keys)
                    .toList();
            run(driver, "keys.cypher", Map.of("rows", rows));
        }
        return graph;
    }

    private static Map<String, Object> keys(Record row) {
        var keys = row.get("names").asList(name -> NameKey.of(name.asString()));
        return Map.of("id", row.get("id").asString(), "keys", keys);
    }

    private static List<Record> run(Driver driver, String file, Map<String, Object> parameters) {
        List<Record> rows = List.of();
        for (var statement : text(WORLDS.resolve(file)).split(";\n", -1)) {
            rows = driver.executableQuery(statement)
                    .withParameters(parameters)
                    .execute()
                    .records();
        }
        return rows;
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
