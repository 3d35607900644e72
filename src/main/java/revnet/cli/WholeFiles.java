package revnet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** Writes files that are there as a whole or not at all: each takes its name when all of them are complete. */
final class WholeFiles {

    private WholeFiles() {}

    /**
     * Writes files in UTF-8, in place of those that are there.
     *
     * @param contents what goes into which file; their folders exist
     * @throws IOException if one cannot be written; then none of them has changed, unless the disk fails between two names
     */
    static void write(Map<Path, Content> contents) throws IOException {
        var parts = new TreeMap<Path, Path>();
        contents.keySet().stream()
                .filter(file -> !part(file).equals(file))
                .forEach(file -> parts.put(file, part(file)));
        try {
            for (var content : contents.entrySet()) {
                fill(part(content.getKey()), content.getValue());
            }
            for (var part : parts.entrySet()) {
                Files.move(
                        part.getValue(),
                        part.getKey(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (var part : parts.values()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            content.write(writer);
        }
    }

    /** Where a file is written until it is complete: beside it, or at once if it is a device or a pipe. */
    private static Path part(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return file;
        }
        return file.resolveSibling(".%s.%d.part"
                .formatted(file.getFileName(), ProcessHandle.current().pid()));
    }

    /** What goes into a file. */
    interface Content {

        /** Writes it; the writer is left open. */
        void write(Writer out) throws IOException;
    }
}
