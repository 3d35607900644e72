package revnet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import revnet.ingest.DataFolder;
import revnet.ingest.Extracted;
import revnet.ingest.Extractor;

/** The option that says which lexicon, authorities and decisions are used. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with lexicon, authorities and decisions (those that come with the program).")
    private Optional<Path> folder = Optional.empty();

    DataFolder open() {
        return DataFolder.of(folder);
    }

    /** The option as it was given. */
    List<String> arguments() {
        return folder.map(given -> List.of("--data", given.toString())).orElse(List.of());
    }

    Extracted extract(List<Path> paths) {
        try (var data = open();
                var bar = new Bar()) {
            return Extractor.open(data).extract(paths, bar);
        }
    }
}
