package revnet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import revnet.cli.print.Page;
import revnet.cli.print.TableAnswer;
import revnet.export.ClaimsJsonl;
import revnet.ingest.Extracted;

/** Documents to claims. */
@Command(
        name = "extract",
        description = "Reads documents and writes what they claim, one claim a line; needs no graph.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, and folders of documents.")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the claims go (standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private ClaimFormat format = ClaimFormat.JSONL;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        var target = out.map(OutFile::of);
        var extracted = data.extract(paths);
        if (target.isEmpty()) {
            write(extracted, spec.commandLine().getOut());
        } else if (!extracted.readings().isEmpty()) {
            try (var file = Files.newBufferedWriter(target.get())) {
                write(extracted, file);
            }
        }
        return Rejections.tell(extracted.rejected(), spec.commandLine().getErr());
    }

    private void write(Extracted extracted, Writer writer) throws IOException {
        if (format == ClaimFormat.JSONL) {
            ClaimsJsonl.write(extracted.readings(), writer);
        } else {
            var command = spec.commandLine();
            var printer = new PrintWriter(writer);
            new TableAnswer(ClaimTable.of(extracted.readings()))
                    .print(new Page(
                            printer,
                            command.getUsageHelpWidth(),
                            command.getColorScheme().ansi()));
            printer.flush();
        }
    }
}
