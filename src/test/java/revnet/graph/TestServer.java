package revnet.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one embedded server that the integration tests of a JVM share; it is started by the first that asks. */
public final class TestServer {

    private static final EmbeddedServer SERVER = start();

    private TestServer() {}

    /** Where Bolt is served. */
    public static Address address() {
        return SERVER.address();
    }

    static EmbeddedServer server() {
        return SERVER;
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
