package revnet.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import revnet.model.GraphUnavailable;

/**
 * Where the embedded server listens.
 *
 * @param host the host name or address to listen on
 * @param bolt the port for Bolt
 * @param http the port for HTTP and Neo4j Browser
 */
public record Ports(String host, int bolt, int http) {

    /** Refuses what is no port. */
    public Ports {
        if (bolt < 1 || bolt > 65_535 || http < 1 || http > 65_535 || bolt == http) {
            throw new IllegalArgumentException("two different ports are needed, not %d and %d".formatted(bolt, http));
        }
    }

    /**
     * The ports at which Neo4j is expected, on this machine only.
     *
     * @return 7687 for Bolt, 7474 for HTTP
     */
    public static Ports standard() {
        return new Ports("localhost", 7687, 7474);
    }

    /**
     * Two ports that nobody uses, on this machine only.
     *
     * @return ports that were free a moment ago
     */
    public static Ports any() {
        var local = InetAddress.getLoopbackAddress();
        try (var bolt = new ServerSocket(0, 1, local);
                var http = new ServerSocket(0, 1, local)) {
            return new Ports("localhost", bolt.getLocalPort(), http.getLocalPort());
        } catch (IOException e) {
            throw new GraphUnavailable("No port of localhost is free; end a program that listens and try again.", e);
        }
    }

    /** Refuses ports that somebody listens on, before anything is started. */
    void requireFree() {
        requireFree(bolt, "Bolt");
        requireFree(http, "HTTP");
    }

    private void requireFree(int port, String use) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new GraphUnavailable(
                    "Port %d of %s, wanted for %s, is in use; end the program that listens there or choose another port."
                            .formatted(port, host, use),
                    e);
        }
    }
}
