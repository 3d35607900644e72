package revnet.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import revnet.model.Document;
import revnet.model.DocumentId;
import revnet.model.RejectedDocument;

/**
 * Opens documents.
 *
 * <p>The record that spans point into is the file's text with line feeds for line ends: of a plain text or a Markdown
 * file all of it, of an HTML file the source with character references resolved, of a PDF the text of its pages joined
 * by form feeds. Reading an unchanged file again gives the same record.
 */
public final class DocumentReader {

    private static final Set<String> KINDS = Set.of("txt", "md", "html", "htm", "pdf");
    private static final String KIND_LIST = ".txt, .md, .html, .htm or .pdf";

    private final Repairs repairs = new Repairs(FunctionWords.load());

    /**
     * The documents that paths name.
     *
     * @param paths files, and folders to search with all that is below them
     * @return the files, sorted by path, each once
     * @throws RejectedDocument if a path does not exist, a file is of no kind that can be read, or a folder holds none
     */
    public static List<Path> find(List<Path> paths) {
        return paths.stream()
                .flatMap(path -> found(path).stream())
                .distinct()
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    private static List<Path> found(Path path) {
        if (!Files.exists(path)) {
            throw new RejectedDocument(path.toString(), "does not exist: check the path.");
        }
        if (!Files.isDirectory(path)) {
            requireKnownKind(path);
            return List.of(path);
        }
        var files = below(path);
        if (files.isEmpty()) {
            throw new RejectedDocument(
                    path.toString(), "holds no document: name a folder with %s files in it.".formatted(KIND_LIST));
        }
        return files;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> KINDS.contains(kind(file)) && !isHidden(file) && Files.isRegularFile(file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RejectedDocument(
                    folder.toString(), "cannot be searched: check that all folders in it may be opened.", e);
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /**
     * Reads a document.
     *
     * @param file a file of one of the known kinds
     * @return the document with its text in reading order
     * @throws RejectedDocument if it cannot be read
     */
    public SourceDocument read(Path file) {
        requireKnownKind(file);
        byte[] bytes = bytes(file);
        var opened = open(file, bytes);
        var repaired = repairs.repair(opened.manuscript());
        if (repaired.paragraphs().isEmpty()) {
            throw new RejectedDocument(
                    file.toString(), "holds no text: leave it out, or give the file that has the text.");
        }
        String name = file.getFileName().toString();
        var document = new Document(
                new DocumentId(stem(name)),
                name,
                file.toAbsolutePath().normalize().toString(),
                sha256(bytes),
                opened.metadata());
        return new SourceDocument(document, repaired.text(), repaired.paragraphs());
    }

    private static Opened open(Path file, byte[] bytes) {
        String name = file.toString();
        String title = stem(file.getFileName().toString());
        var decoder = new TextDecoder(name);
        return switch (kind(file)) {
            case "pdf" -> new Pdf(name).read(bytes, title);
            case "md" -> Markdown.read(name, decoder.decode(bytes), title);
            case "html", "htm" -> Html.read(decoder.decodeHtml(bytes), title);
            default -> new Opened(PlainText.read(decoder.decode(bytes)), untold(title));
        };
    }

    private static Document.Metadata untold(String title) {
        return new Document.Metadata(title, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new RejectedDocument(file.toString(), "does not exist: check the path.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RejectedDocument(file.toString(), "cannot be opened: check that you may read it.", e);
        }
    }

    private static void requireKnownKind(Path file) {
        if (!KINDS.contains(kind(file))) {
            throw new RejectedDocument(
                    file.toString(), "is not of a kind that can be read: give %s.".formatted(KIND_LIST));
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
