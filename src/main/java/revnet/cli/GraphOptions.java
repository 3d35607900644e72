package revnet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import revnet.graph.Address;
import revnet.graph.EmbeddedServer;
import revnet.graph.Login;
import revnet.graph.Ports;
import revnet.model.UsageError;

/** The options that say which graph is meant. */
final class GraphOptions {

    private static final String STANDARD_USER = "neo4j";

    @Option(
            names = "--uri",
            paramLabel = "URI",
            description = "A server's address, such as bolt://localhost:7687 or neo4j+s://graph.example.org.")
    private Optional<String> uri = Optional.empty();

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who logs in there (neo4j if only a password is given).")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password:env", paramLabel = "VARIABLE", description = "Environment variable with the password.")
    private Optional<String> passwordVariable = Optional.empty();

    @Option(names = "--password:file", paramLabel = "FILE", description = "File with the password.")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(names = "--database", paramLabel = "NAME", description = "The server's database, if not its standard one.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder of the graph that is kept on this machine if no --uri is given (${DEFAULT-VALUE}).")
    private Path home = Path.of(System.getProperty("user.home"), ".revnet");

    Path home() {
        return home;
    }

    /** Refuses the options that name another server, for commands that run one themselves. */
    void refuseServer() {
        if (uri.isPresent()) {
            throw new UsageError("This command runs a server of its own; leave --uri out, or use --home.");
        }
    }

    /** The graph that is meant: the server named, the one that serves the home already, or one started for this. */
    OpenGraph open() {
        if (uri.isPresent()) {
            return OpenGraph.at(Address.of(uri.get(), login(), database));
        }
        var serving = EmbeddedServer.serving(home);
        return serving.isPresent()
                ? OpenGraph.at(serving.get())
                : OpenGraph.of(EmbeddedServer.start(home, Ports.any()));
    }

    private Optional<Login> login() {
        var password = password();
        if (password.isEmpty() && user.isPresent()) {
            throw new UsageError("A user needs a password; give it by --password:env or --password:file.");
        }
        return password.map(secret -> new Login(user.orElse(STANDARD_USER), secret));
    }

    private Optional<String> password() {
        if (passwordVariable.isPresent()) {
            var name = passwordVariable.get();
            return Optional.of(Optional.ofNullable(System.getenv(name))
                    .orElseThrow(() ->
                            new UsageError("There is no environment variable %s; set it first.".formatted(name))));
        }
        return passwordFile.map(GraphOptions::content);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UsageError("The password cannot be read from %s; check the path.".formatted(file));
        }
    }
}
