package revnet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import revnet.fit.Glances;

/** Documents to words, with what the grammar makes of them. */
@Command(
        name = "words",
        hidden = true,
        description =
                "Writes the words of documents with the names that the grammar finds, for the encoder to learn names from.",
        mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, and folders of documents.")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the words go.")
    private Path out = Path.of("words.jsonl");

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        var target = OutFile.of(out);
        var sentences = read();
        try (var file = Files.newBufferedWriter(target)) {
            sentences.write(file);
        }
        return ExitCode.OK;
    }

    private Glances read() {
        try (var folder = data.open();
                var bar = new Bar()) {
            return data.fitter(folder).glance(paths, bar);
        }
    }
}
