package revnet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import revnet.model.UsageError;

/** A file that an answer goes to. */
final class OutFile {

    private OutFile() {}

    /** The file's absolute path, once it is clear that it can be there: better before a long reading than after it. */
    static Path of(Path given) {
        var file = given.toAbsolutePath();
        if (Files.isDirectory(file) || !Files.isDirectory(file.resolveSibling("."))) {
            throw new UsageError("%s cannot be written; give a file in a folder that exists.".formatted(file));
        }
        return file;
    }
}
