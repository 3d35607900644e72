package revnet.cli;

import picocli.CommandLine.Option;
import revnet.graph.Ports;
import revnet.model.UsageError;

/** The options that say where a server listens. */
final class PortOptions {

    @Option(names = "--bolt-port", paramLabel = "PORT", description = "Where Bolt is served (7687).")
    private int bolt = Ports.standard().bolt();

    @Option(names = "--http-port", paramLabel = "PORT", description = "Where Neo4j Browser is served (7474).")
    private int http = Ports.standard().http();

    Ports ports() {
        try {
            return new Ports(Ports.standard().host(), bolt, http);
        } catch (IllegalArgumentException e) {
            throw new UsageError(
                    "Bolt and HTTP need two different ports from 1 to 65535, not %d and %d.".formatted(bolt, http));
        }
    }
}
