package revnet.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import revnet.model.GraphUnavailable;

/** Runs Cypher files in one transaction; what fails says in which file. */
final class Statements {

    /** So many rows go in one statement: enough to make round trips cheap, few enough to keep messages small. */
    private static final int BATCH = 1000;

    private final SimpleQueryRunner transaction;

    Statements(SimpleQueryRunner transaction) {
        this.transaction = transaction;
    }

    List<Row> run(CypherFile file, Map<String, ?> parameters) {
        try {
            return transaction.run(file.text(), file.bind(parameters)).list(Rows::of);
        } catch (Neo4jException e) {
            if (e instanceof RetryableException) {
                throw e;
            }
            throw new GraphUnavailable(
                    "cypher/%s with parameters %s failed: %s"
                            .formatted(
                                    file.path(),
                                    parameters.keySet().stream().sorted().toList(),
                                    e.getMessage()),
                    e);
        }
    }

    /** Removes things with a file that takes a list of them; without any, the server is not asked. */
    void remove(CypherFile file, String parameter, List<?> things) {
        if (!things.isEmpty()) {
            run(file, Map.of(parameter, things));
        }
    }

    /** Writes rows with a file that takes {@code rows} and returns how many it has written. */
    void write(CypherFile file, List<Map<String, @Nullable Object>> rows) {
        for (int start = 0; start < rows.size(); start += BATCH) {
            var batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
            var written = run(file, Map.of("rows", batch)).get(0).number("written");
            if (written != batch.size()) {
                throw new IllegalStateException(
                        "cypher/%s wrote %d of %d rows: an end of the others is not in the graph"
                                .formatted(file.path(), written, batch.size()));
            }
        }
    }
}
