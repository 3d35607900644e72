package revnet.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.server.CommunityEntryPoint;
import picocli.CommandLine;

/**
 * What the official image's entry script does, in Java, for an image that has no shell: turns {@code NEO4J_AUTH} into
 * the initial password, listens on every address, and starts the Community server itself.
 */
final class StandInServer {

    private StandInServer() {}

    /**
     * Runs the server until the process is told to stop.
     *
     * @param arguments the server's home folder
     * @throws IOException if the configuration cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        var home = Files.createDirectories(Path.of(arguments[0]));
        var conf = Files.createDirectories(home.resolve("conf"));
        var auth = System.getenv().getOrDefault("NEO4J_AUTH", "neo4j/neo4j");
        Files.write(
                conf.resolve("neo4j.conf"),
                List.of(
                        "server.default_listen_address=0.0.0.0",
                        "server.memory.pagecache.size=64m",
                        "dbms.usage_report.enabled=false",
                        "dbms.security.auth_enabled=" + !"none".equals(auth)));
        if (!"none".equals(auth)) {
            var command = new SetInitialPasswordCommand(new ExecutionContext(home, conf));
            new CommandLine(command).execute(auth.substring(auth.indexOf('/') + 1));
        }

        CommunityEntryPoint.main(new String[] {"--console-mode", "--home-dir=" + home, "--config-dir=" + conf});
    }
}
