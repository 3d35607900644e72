package revnet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import revnet.cli.WholeFiles.Content;
import revnet.model.UsageError;

/** The graph for other programs. */
@Command(
        name = "export",
        description = {
            "Writes the graph for other programs; the same graph always gives the same bytes.",
            "  gexf     a network in time, for Gephi",
            "  graphml  a network with typed attributes, for Cytoscape, yEd, NetworkX, igraph",
            "  csv      nodes.csv and edges.csv in the folder that --out names, for Gephi and Palladio",
            "  jsonld   claims with their quotes and origins, for the web of data",
            "  claims   a line of JSON a claim"
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.GEXF;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "The file that it goes to (standard output); for csv a folder, which must be given.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() throws IOException {
        var target = out.map(Path::toAbsolutePath);
        check(target);
        try (var open = graph.open()) {
            write(format.contents(open.graph()), target);
        }
        return ExitCode.OK;
    }

    private void check(Optional<Path> target) {
        if (!format.folder()) {
            target.ifPresent(ExportCommand::checkFile);
        } else if (target.isEmpty()) {
            throw new UsageError("Tables are several files; name a folder for nodes.csv and edges.csv by --out.");
        } else if (Files.exists(target.get()) && !Files.isDirectory(target.get())) {
            throw new UsageError("%s is a file; name a folder for nodes.csv and edges.csv.".formatted(target.get()));
        }
    }

    private static void checkFile(Path file) {
        if (Files.isDirectory(file) || !Files.isDirectory(file.resolveSibling("."))) {
            throw new UsageError("%s cannot be written; give a file in a folder that exists.".formatted(file));
        }
    }

    private void write(Map<String, Content> contents, Optional<Path> target) throws IOException {
        if (target.isEmpty()) {
            var screen = spec.commandLine().getOut();
            contents.values().iterator().next().write(screen);
            screen.flush();
        } else if (format.folder()) {
            var folder = Files.createDirectories(target.get());
            WholeFiles.write(contents.entrySet().stream()
                    .collect(Collectors.toMap(content -> folder.resolve(content.getKey()), Map.Entry::getValue)));
        } else {
            WholeFiles.write(Map.of(target.get(), contents.values().iterator().next()));
        }
    }
}
