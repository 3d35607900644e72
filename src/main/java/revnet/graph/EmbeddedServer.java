package revnet.graph;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.server.configuration.ServerSettings;
import org.neo4j.server.configuration.ThirdPartyJaxRsPackage;
import revnet.graph.web.BrowserFiles;
import revnet.model.GraphUnavailable;

/** A real Neo4j in this JVM, with Bolt, HTTP, Neo4j Browser and Graph Data Science, its store in a folder. */
public final class EmbeddedServer implements AutoCloseable {

    private static final ThirdPartyJaxRsPackage FILES =
            new ThirdPartyJaxRsPackage(BrowserFiles.class.getPackageName(), BrowserFiles.MOUNT);

    private final DatabaseManagementService service;
    private final Ports ports;
    private final ServingFile serving;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private EmbeddedServer(DatabaseManagementService service, Ports ports, ServingFile serving) {
        this.service = service;
        this.ports = ports;
        this.serving = serving;
    }

    /**
     * Starts a server without authentication, which is why it listens on this machine only unless told otherwise.
     *
     * @param home the folder with its store and logs, made if it is not there
     * @param ports where it listens
     * @return the running server
     * @throws GraphUnavailable if a port is in use, the home is locked or cannot be written
     */
    public static EmbeddedServer start(Path home, Ports ports) {
        var folder = writable(home.toAbsolutePath().normalize());
        ports.requireFree();
        var server = new EmbeddedServer(build(folder, ports), ports, new ServingFile(folder));
        try {
            GraphDataScience.register(server.service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
            server.serving.write(server.address());
            return server;
        } catch (IOException e) {
            server.close();
            throw unwritable(folder, e);
        } catch (GraphUnavailable e) {
            server.close();
            throw e;
        }
    }

    /**
     * Finds a server that already serves a home, in this or another process.
     *
     * @param home the folder
     * @return its address, or empty if there is none
     */
    public static Optional<Address> serving(Path home) {
        return new ServingFile(home).read();
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
     * Where Neo4j Browser is served; the address makes it connect by itself.
     *
     * @return the address of its page
     */
    public URI browser() {
        return URI.create("http://%s:%d/browser/?dbms=%s&preselectAuthMethod=NO_AUTH"
                .formatted(ports.host(), ports.http(), address().uri()));
    }

    /**
     * Where the guide is served that Neo4j Browser opens when it connects; {@code :play} and this address open it again.
     *
     * @return the address of its page
     */
    public URI guide() {
        return guide(ports);
    }

    /** Waits until the server is closed, by another thread such as a shutdown hook, or this thread is interrupted. */
    public void awaitShutdown() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shuts the server down; returns when it is down, also where another thread is about it already. */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            serving.remove();
            service.shutdown();
            closed.countDown();
        }
        awaitShutdown();
    }

    @SuppressWarnings("IllegalCatch") // Neo4j reports every failed start as a bare RuntimeException
    private static DatabaseManagementService build(Path home, Ports ports) {
        try {
            return settings(new DatabaseManagementServiceBuilder(home), ports).build();
        } catch (RuntimeException e) {
            throw notStarted(home, e);
        }
    }

    private static DatabaseManagementServiceBuilder settings(DatabaseManagementServiceBuilder builder, Ports ports) {
        var bolt = new SocketAddress(ports.host(), ports.bolt());
        var http = new SocketAddress(ports.host(), ports.http());
        return modest(builder)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(ServerSettings.allow_telemetry, false)
                .setConfig(GraphDataScience.UNRESTRICTED, GraphDataScience.PROCEDURES)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, bolt)
                .setConfig(BoltConnector.advertised_address, bolt)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, ofMillis(100))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, ofMillis(100))
                .setConfig(HttpConnector.enabled, true)
                .setConfig(HttpConnector.listen_address, http)
                .setConfig(HttpConnector.advertised_address, http)
                .setConfig(ServerSettings.third_party_packages, List.of(FILES))
                .setConfig(ServerSettings.browser_post_connect_cmd, "play " + guide(ports));
    }

    private static URI guide(Ports ports) {
        return URI.create("http://%s:%d%s/guide.html".formatted(ports.host(), ports.http(), BrowserFiles.MOUNT));
    }

    /** Keeps memory, log files and transaction logs to what a graph of some thousand documents needs. */
    private static DatabaseManagementServiceBuilder modest(DatabaseManagementServiceBuilder builder) {
        return builder.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, ofSeconds(2));
    }

    private static Path writable(Path home) {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw unwritable(home, e);
        }
        if (!Files.isWritable(home)) {
            throw unwritable(home, null);
        }
        return home;
    }

    private static GraphUnavailable unwritable(Path home, @Nullable IOException cause) {
        var message =
                "The folder %s cannot be written; choose another with --home or make it writable.".formatted(home);
        return cause == null ? new GraphUnavailable(message) : new GraphUnavailable(message, cause);
    }

    private static GraphUnavailable notStarted(Path home, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return new GraphUnavailable(
                        "The graph in %s is in use by another program; end that, or choose another folder with --home."
                                .formatted(home),
                        failure);
            }
        }
        return new GraphUnavailable(
                "Neo4j does not start on the graph in %s; see %s for the reason, or choose another folder with --home."
                        .formatted(home, home.resolve("logs").resolve("debug.log")),
                failure);
    }
}
