package revnet.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import revnet.model.InvalidData;

/** The folder {@code data}: a given one, or the one that was packaged with the program. */
public final class DataFolder implements AutoCloseable {

    private static final String PACKAGED = "data/README.md";

    private final Path root;
    private final Optional<FileSystem> jar;

    private DataFolder(Path root, Optional<FileSystem> jar) {
        this.root = root;
        this.jar = jar;
    }

    /**
     * Opens a data folder.
     *
     * @param given the folder; empty for the packaged one
     * @return the folder, to be closed when nothing is read from it any more
     * @throws InvalidData if the given folder is none
     */
    public static DataFolder of(Optional<Path> given) {
        if (given.isEmpty()) {
            return packaged();
        }
        if (!Files.isDirectory(given.get())) {
            throw new InvalidData(
                    given.get().toString(),
                    0,
                    "there is no such folder; give one that holds lexicon, encoder, authorities and decisions.");
        }
        return new DataFolder(given.get(), Optional.empty());
    }

    /**
     * The words that state a relation.
     *
     * @return the folder {@code lexicon}
     */
    public Path lexicon() {
        return root.resolve("lexicon");
    }

    /**
     * The people, bodies and places that are known beforehand.
     *
     * @return the folder {@code authorities}
     */
    public Path authorities() {
        return root.resolve("authorities");
    }

    /**
     * The network that goes by a sentence as a whole.
     *
     * @return the folder {@code encoder}
     */
    public Path encoder() {
        return root.resolve("encoder");
    }

    /**
     * What curators decided.
     *
     * @return the folder {@code decisions}
     */
    public Path decisions() {
        return root.resolve("decisions");
    }

    /**
     * The shipped documents.
     *
     * @return the folder {@code documents}
     */
    public Path documents() {
        return root.resolve("documents");
    }

    /**
     * The commands of the demonstration.
     *
     * @return the file {@code demo.yaml}
     */
    public Path demo() {
        return root.resolve("demo.yaml");
    }

    /**
     * Copies the documents to where a person can open them.
     *
     * @param target a folder, made if it is not there; files of the same name are replaced
     * @throws IOException if they cannot be copied
     */
    public void copyDocuments(Path target) throws IOException {
        Files.createDirectories(target);
        for (var file : documentFiles()) {
            var copy = target.resolve(file.getFileName().toString());
            Files.write(copy, Files.readAllBytes(file));
        }
    }

    /** Closes the jar that the packaged folder lies in. */
    @Override
    public void close() {
        try {
            if (jar.isPresent()) {
                jar.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> documentFiles() throws IOException {
        try (var files = Files.list(documents())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static DataFolder packaged() {
        var url = DataFolder.class.getClassLoader().getResource(PACKAGED);
        if (url == null) {
            throw new IllegalStateException("No data at classpath:/" + PACKAGED);
        }
        try {
            return at(url.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a place of the class path: " + url, e);
        }
    }

    /** The folder around {@link #PACKAGED}, for example {@code jar:file:/revnet.jar!/data/README.md}. */
    private static DataFolder at(URI packaged) throws IOException {
        if (!"jar".equals(packaged.getScheme())) {
            return new DataFolder(Path.of(packaged).resolve("..").normalize(), Optional.empty());
        }
        var text = packaged.getSchemeSpecificPart();
        var jar = FileSystems.newFileSystem(Path.of(URI.create(text.substring(0, text.lastIndexOf("!/")))));
        return new DataFolder(jar.getPath("data"), Optional.of(jar));
    }
}
