package revnet.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** A Neo4j server as it comes, without Graph Data Science. */
public final class BareServer implements AutoCloseable {

    private final DatabaseManagementService service;
    private final Address address;

    private BareServer(DatabaseManagementService service, Address address) {
        this.service = service;
        this.address = address;
    }

    /** Starts a server on a free port. */
    public static BareServer start(Path home) {
        var ports = Ports.any();
        var bolt = new SocketAddress(ports.host(), ports.bolt());
        var service = new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(2))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, bolt)
                .setConfig(BoltConnector.advertised_address, bolt)
                .build();
        return new BareServer(service, Address.of("bolt://%s:%d".formatted(ports.host(), ports.bolt())));
    }

    /** Where Bolt is served. */
    public Address address() {
        return address;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
