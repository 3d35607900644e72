package revnet.cli;

import java.io.PrintWriter;
import revnet.graph.EmbeddedServer;

/**
 * A server that this process runs; it goes down with the process, also by Ctrl-C.
 *
 * @param server the server
 * @param hook what takes it down if the process is ended
 */
record RunningServer(EmbeddedServer server, Thread hook) implements AutoCloseable {

    static RunningServer of(EmbeddedServer server) {
        var hook = new Thread(server::close, "stop Neo4j");
        Runtime.getRuntime().addShutdownHook(hook);
        return new RunningServer(server, hook);
    }

    /** Tells the addresses and waits for Ctrl-C. */
    void serve(PrintWriter out) {
        out.println("Bolt     %s".formatted(server.address().uri()));
        out.println("Browser  %s".formatted(server.browser()));
        out.println("Guide    :play %s".formatted(server.guide()));
        out.println("Ctrl-C ends it.");
        out.flush();
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.close();
    }
}
