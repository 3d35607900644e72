package revnet.cli;

import java.util.Optional;
import revnet.graph.Address;
import revnet.graph.EmbeddedServer;
import revnet.graph.Graph;
import revnet.model.GraphUnavailable;

/**
 * A connection, with the server that was started for it.
 *
 * @param graph the connection
 * @param server the server, if this command had to start one
 */
record OpenGraph(Graph graph, Optional<RunningServer> server) implements AutoCloseable {

    static OpenGraph at(Address address) {
        return new OpenGraph(Graph.open(address), Optional.empty());
    }

    static OpenGraph of(EmbeddedServer started) {
        try {
            return new OpenGraph(Graph.open(started.address()), Optional.of(RunningServer.of(started)));
        } catch (GraphUnavailable e) {
            started.close();
            throw e;
        }
    }

    @Override
    public void close() {
        graph.close();
        server.ifPresent(RunningServer::close);
    }
}
