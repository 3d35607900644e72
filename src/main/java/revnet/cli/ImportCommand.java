package revnet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import revnet.ingest.ImportReport;
import revnet.ingest.Importer;

/** Documents to the graph. */
@Command(
        name = "import",
        description = "Reads documents into the graph and tells what is new, changed and gone.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, and folders of documents.")
    private List<Path> paths = List.of();

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    private boolean dryRun;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var report = run();
        format.write(new ImportText(report, dryRun));
        return Rejections.tell(report.rejected(), spec.commandLine().getErr());
    }

    private ImportReport run() {
        try (var folder = data.open();
                var open = graph.open();
                var bar = new Bar()) {
            var importer = new Importer(data.extractor(folder), open.graph());
            return dryRun ? importer.dryRun(paths, bar) : importer.run(paths, bar);
        }
    }
}
