package revnet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import revnet.fit.Fitter;
import revnet.ingest.DataFolder;
import revnet.ingest.Extracted;
import revnet.ingest.Extractor;

/** The options that say by what documents are read. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with lexicon, encoder, authorities and decisions (those that come with the program).")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--plain",
            description = "Read by single words and trees alone, without the encoder: faster, and finds less.")
    private boolean plain;

    DataFolder open() {
        return DataFolder.of(folder);
    }

    /** The options as they were given. */
    List<String> arguments() {
        return Stream.concat(
                        folder.stream().flatMap(given -> Stream.of("--data", given.toString())),
                        Stream.of("--plain").filter(any -> plain))
                .toList();
    }

    Extractor extractor(DataFolder data) {
        return plain ? Extractor.plain(data) : Extractor.open(data);
    }

    Fitter fitter(DataFolder data) {
        return plain ? Fitter.plain(data) : Fitter.open(data);
    }

    Extracted extract(List<Path> paths) {
        try (var data = open();
                var bar = new Bar()) {
            return extractor(data).extract(paths, bar);
        }
    }
}
