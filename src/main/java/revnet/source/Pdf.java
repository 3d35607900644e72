package revnet.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import revnet.model.Document.Metadata;
import revnet.model.RejectedDocument;

/** Reads the text layer of a PDF: its pages joined by form feeds, two of one where two stand side by side. */
final class Pdf {

    private static final String UNLOCK = "save a copy that is not protected.";

    private final String file;

    /**
     * Reads a PDF.
     *
     * @param file what to call it in a refusal
     */
    Pdf(String file) {
        this.file = file;
    }

    /**
     * Reads a PDF.
     *
     * @param bytes the file
     * @param title the title where it names none
     * @return its paragraphs and what it says of itself
     * @throws RejectedDocument if it is damaged, protected or has no text layer
     */
    Opened read(byte[] bytes, String title) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new RejectedDocument(file, "does not allow its text to be taken out: " + UNLOCK);
            }
            String record = record(document);
            return new Opened(PlainText.read(record), metadata(document, title));
        } catch (InvalidPasswordException e) {
            throw new RejectedDocument(file, "is protected by a password: " + UNLOCK, e);
        } catch (IOException e) {
            throw new RejectedDocument(file, "is a damaged PDF: fetch it again, or print it to a new PDF.", e);
        }
    }

    private String record(PDDocument document) throws IOException {
        if (document.getNumberOfPages() == 0) {
            throw new IOException("no pages");
        }
        String text = PdfSheets.read(document);
        if (text.isBlank()) {
            throw new RejectedDocument(file, "is a PDF of pictures without a text layer: run OCR on it first.");
        }
        return text.substring(0, text.length() - 1);
    }

    private static Metadata metadata(PDDocument document, String title) {
        var info = document.getDocumentInformation();
        return new Metadata(
                filled(info.getTitle()).orElse(title),
                filled(info.getAuthor()),
                Optional.empty(),
                filled(document.getDocumentCatalog().getLanguage()),
                List.of());
    }

    private static Optional<String> filled(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
