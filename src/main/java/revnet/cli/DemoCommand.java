package revnet.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import revnet.graph.EmbeddedServer;
import revnet.graph.Ports;

/** The shipped documents in the graph, some answers, and Neo4j Browser to go on with. */
@Command(
        name = "demo",
        description = "Imports the documents that come with the program, shows some answers, then serves the graph.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--exit", description = "Return after the answers instead of serving the graph.")
    private boolean exit;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOptions ports = new PortOptions();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() throws IOException {
        graph.refuseServer();
        var documents = graph.home().resolve("documents");
        List<List<String>> answers;
        try (var folder = data.open()) {
            folder.copyDocuments(documents);
            answers = commands(folder.demo());
        }
        if (EmbeddedServer.serving(graph.home()).isPresent()) {
            return show(documents, answers);
        }
        var where = exit ? Ports.any() : ports.ports();
        try (var server = RunningServer.of(EmbeddedServer.start(graph.home(), where))) {
            int code = show(documents, answers);
            if (code == ExitCode.OK && !exit) {
                server.serve(spec.commandLine().getOut());
            }
            return code;
        }
    }

    private int show(Path documents, List<List<String>> answers) {
        var importing = new ArrayList<>(List.of("import", documents.toString()));
        importing.addAll(data.arguments());
        int code = run(importing);
        for (var answer : answers) {
            spec.commandLine().getOut().println();
            code = code == ExitCode.OK ? run(answer) : code;
        }
        return code;
    }

    /** Runs a command as a person would type it, on the graph of this demonstration. */
    private int run(List<String> command) {
        var mine = spec.commandLine();
        var typed = command.stream()
                .map(word -> word.contains(" ") ? '"' + word + '"' : word)
                .collect(Collectors.joining(" "));
        mine.getOut().println("$ revnet " + typed);
        var arguments = new ArrayList<>(command);
        arguments.addAll(List.of("--home", graph.home().toString()));
        return Main.commandLine()
                .setOut(mine.getOut())
                .setErr(mine.getErr())
                .setColorScheme(mine.getColorScheme())
                .execute(arguments.toArray(String[]::new));
    }

    private static List<List<String>> commands(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return new ObjectMapper(new YAMLFactory())
                .readValue(Files.readAllBytes(file), new TypeReference<List<List<String>>>() {});
    }
}
