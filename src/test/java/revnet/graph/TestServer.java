package revnet.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The one embedded server that the integration tests of a JVM share; it is started by the first that asks. */
public final class TestServer {

    private static final CypherFile WIPE = CypherFile.load("test/wipe.cypher");
    private static final EmbeddedServer SERVER = start();
    private static final Driver DRIVER = GraphDatabase.driver(SERVER.address().uri());

    private TestServer() {}

    /** Where Bolt is served. */
    public static Address address() {
        return SERVER.address();
    }

    /** Empties the graph; the schema stays. */
    public static void wipe() {
        run(WIPE, Map.of());
    }

    /** Runs a statement that may write, which {@link Graph#read} may not. */
    public static List<Row> run(CypherFile file, Map<String, ?> parameters) {
        try (var session = DRIVER.session()) {
            return session.executeWrite(transaction -> new Statements(transaction).run(file, parameters));
        }
    }

    static EmbeddedServer server() {
        return SERVER;
    }

    static Driver driver() {
        return DRIVER;
    }

    private static EmbeddedServer start() {
        var server = EmbeddedServer.start(home(), Ports.any());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private static Path home() {
        try {
            return Files.createTempDirectory(Path.of("target"), "graph-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
