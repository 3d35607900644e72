package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.model.Document;
import revnet.model.DocumentId;
import revnet.model.Quote;
import revnet.model.RejectedDocument;
import revnet.model.Span;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader();

    private final Path folder;

    DocumentReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path write(String name, byte... bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRejected(Path file, String reason) {
        assertThatExceptionOfType(RejectedDocument.class)
                .isThrownBy(() -> reader.read(file))
                .withMessage(file + " " + reason);
    }

    @Test
    void findsDocumentsBelowFoldersOnceAndSorted() throws IOException {
        Path b = write("b.txt", "x");
        Path a = write("sub/a.MD", "x");
        write("c.docx", "x");
        write(".hidden.txt", "x");

        assertThat(DocumentReader.find(List.of(folder, b))).containsExactly(b, a);
    }

    @Test
    void refusesAPathThatDoesNotExist() {
        Path file = folder.resolve("no.txt");

        assertThatExceptionOfType(RejectedDocument.class)
                .isThrownBy(() -> DocumentReader.find(List.of(file)))
                .withMessage(file + " does not exist: check the path.");
        assertRejected(file, "does not exist: check the path.");
    }

    @Test
    void refusesAFolderWithoutDocuments() throws IOException {
        write("a.docx", "x");

        assertThatExceptionOfType(RejectedDocument.class)
                .isThrownBy(() -> DocumentReader.find(List.of(folder)))
                .withMessage(
                        folder + " holds no document: name a folder with .txt, .md, .html, .htm or .pdf files in it.");
    }

    @Test
    void refusesAKindThatItCannotRead() throws IOException {
        Path file = write("a.docx", "x");
        String reason = "is not of a kind that can be read: give .txt, .md, .html, .htm or .pdf.";

        assertRejected(file, reason);
        assertThatExceptionOfType(RejectedDocument.class)
                .isThrownBy(() -> DocumentReader.find(List.of(file)))
                .withMessage(file + " " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void refusesAnEmptyFile(String name) throws IOException {
        String reason = "holds no text: leave it out, or give the file that has the text.";

        assertRejected(write(name), reason);
        assertRejected(write(name, "\ufeff \n\f\n"), reason);
    }

    @Test
    void refusesAPageOrFileWithNothingToRead() throws IOException {
        String reason = "holds no text: leave it out, or give the file that has the text.";

        assertRejected(write("a.html", "<html><script>x()</script></html>"), reason);
        assertRejected(write("a.md", "---\ntitle: x\n---\n\n***\n"), reason);
        assertRejected(write("a.txt", "\n12\n"), reason);
    }

    @Test
    void refusesBinaryData() throws IOException {
        String reason = "holds binary data, not text: save the document as plain text in UTF-8.";

        assertRejected(write("a.txt", "PK\u0003\u0004\u0000\u0000"), reason);
        assertRejected(write("b.txt", "\u0001\u0002\u0003abc"), reason);
    }

    @Test
    void refusesAFolderThatIsNamedLikeADocument() throws IOException {
        assertRejected(Files.createDirectory(folder.resolve("a.txt")), "cannot be opened: check that you may read it.");
    }

    @Test
    void readsAPlainText() throws IOException {
        Path file = write("the.split.txt", "\ufeffHe led\r\nit.\r\n\r\nShe left.");

        var document = reader.read(file);

        assertThat(document.document())
                .isEqualTo(new Document(
                        new DocumentId("the.split"),
                        "the.split.txt",
                        file.toAbsolutePath().toString(),
                        "1286fca5da86649b3d565095642e9a3edd6fb69d0f941b97b6b0e534148ab943",
                        new Document.Metadata(
                                "the.split", Optional.empty(), Optional.empty(), Optional.empty(), List.of())));
        assertThat(document.text().record()).isEqualTo("\ufeffHe led\nit.\n\nShe left.");
        assertThat(document.paragraphs()).containsExactly(new Paragraph(0, 10, 1), new Paragraph(12, 21, 1));
        assertThat(document.text().quote(0, 10)).isEqualTo(new Quote("He led it.", List.of(new Span(1, 11))));
    }
}
