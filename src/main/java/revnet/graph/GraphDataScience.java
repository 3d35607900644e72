package revnet.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import revnet.model.GraphUnavailable;

/**
 * Registers the procedures of Graph Data Science, which a server finds in its plugin folder and an embedded one on the
 * class path, where Neo4j itself does not look.
 */
final class GraphDataScience {

    static final Setting<List<String>> UNRESTRICTED = GraphDatabaseSettings.procedure_unrestricted;
    static final List<String> PROCEDURES = List.of("gds.*");

    private static final String SERVICES = "META-INF/services/org.neo4j.procedure.";

    private GraphDataScience() {}

    static void register(GraphDatabaseService database) {
        var procedures =
                ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(GlobalProcedures.class);
        try {
            for (var type : listed("Procedure")) {
                procedures.registerProcedure(type);
            }
            for (var type : listed("UserFunction")) {
                procedures.registerFunction(type);
            }
        } catch (ProcedureException e) {
            throw new GraphUnavailable(
                    "Graph Data Science cannot be registered; its version does not fit that of Neo4j.", e);
        }
    }

    private static List<Class<?>> listed(String kind) {
        var names = new TreeSet<String>();
        GraphDataScience.class
                .getClassLoader()
                .resources(SERVICES + kind)
                .flatMap(url -> lines(url))
                .filter(line -> line.startsWith("org.neo4j.gds."))
                .forEach(names::add);
        return names.stream().<Class<?>>map(GraphDataScience::type).toList();
    }

    private static Stream<String> lines(URL url) {
        try (var stream = url.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("listed as a service, but not on the class path: " + name, e);
        }
    }
}
