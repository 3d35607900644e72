package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import revnet.model.Document.Metadata;
import revnet.model.RejectedDocument;

class PdfTest {

    private static final int LEADING = 14;

    /** A PDF of pages of lines, an empty line leaving a gap as between paragraphs. */
    private static PDDocument pdf(String... pages) throws IOException {
        var document = new PDDocument();
        for (String page : pages) {
            var sheet = new PDPage();
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                write(content, page);
            }
        }
        return document;
    }

    private static void write(PDPageContentStream content, String page) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
        content.newLineAtOffset(72, 700);
        for (String line : page.split("\n", -1)) {
            content.showText(line);
            content.newLineAtOffset(0, -LEADING);
        }
        content.endText();
    }

    /** A PDF of sheets that are wider than high, two pages on each. */
    private static PDDocument sheets(List<String> pages) throws IOException {
        var document = new PDDocument();
        for (int i = 0; i < pages.size(); i += 2) {
            var sheet = new PDPage(new PDRectangle(842, 595));
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                writeAt(content, pages.get(i), 50);
                writeAt(content, pages.get(i + 1), 471);
            }
        }
        return document;
    }

    private static void writeAt(PDPageContentStream content, String page, int left) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
        content.newLineAtOffset(left, 550);
        for (String line : page.split("\n", -1)) {
            content.showText(line);
            content.newLineAtOffset(0, -LEADING);
        }
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void assertRejected(byte[] bytes, String message) {
        assertThatExceptionOfType(RejectedDocument.class)
                .isThrownBy(() -> new Pdf("a.pdf").read(bytes, "a"))
                .withMessage(message);
    }

    @Test
    void readsPagesLinesAndParagraphs() throws IOException {
        var opened = new Pdf("a.pdf")
                .read(bytes(pdf("He led the Bolshe-\nvik party of\n\n12", "workers.\n\n\nShe left.")), "a");
        var repaired = new Repairs(FunctionWords.load()).repair(opened.manuscript());

        assertThat(Readings.paragraphs(repaired))
                .containsExactly("He led the Bolshevik party of workers.", "She left.");
        assertThat(repaired.paragraphs()).extracting(Paragraph::page).containsExactly(1, 2);
        assertThat(repaired.text().record().chars().filter(c -> c == '\f').count())
                .isEqualTo(1);
    }

    @Test
    void splitsSheetsWithTwoPages() throws IOException {
        var pages = Booklet.pages(String.join("\n\n", Booklet.texts().subList(0, 6)), 60, 35);
        var manuscript =
                new Pdf("a.pdf").read(bytes(sheets(pages.subList(0, 4))), "a").manuscript();
        var lines = manuscript.record().lines().filter(line -> !line.isBlank()).toList();

        assertThat(manuscript.pages()).hasSize(4);
        assertThat(lines)
                .map(line -> line.replace("\f", ""))
                .containsExactlyElementsOf(pages.subList(0, 4).stream()
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @Test
    void readsTheSheetsOfABookletInOrder() throws IOException {
        var pages = new ArrayList<>(Booklet.pages(String.join("\n\n", Booklet.texts()), 60, 35));
        var sequence = Booklet.saddleStitch(pages.size());
        pages.addAll(Collections.nCopies(sequence.size() - pages.size(), ""));
        var folded = new Pdf("a.pdf")
                .read(bytes(sheets(sequence.stream().map(pages::get).toList())), "a");
        var flat = new Pdf("a.pdf").read(bytes(sheets(pages)), "a");

        assertThat(text(folded)).isEqualTo(text(flat));
    }

    private static String text(Opened opened) {
        return new Repairs(FunctionWords.load())
                .repair(opened.manuscript())
                .text()
                .text();
    }

    @Test
    void leavesAWidePageWithLongLinesWhole() throws IOException {
        String line = "He led the workers of the town and of all the villages around it to the gates of the works, "
                + "and asked for bread.";

        assertThat(new Pdf("a.pdf")
                        .read(bytes(sheets(List.of(line, ""))), "a")
                        .manuscript()
                        .pages())
                .hasSize(1);
    }

    @Test
    void readsWhatItSaysOfItself() throws IOException {
        var document = pdf("x");
        document.getDocumentInformation().setTitle("The Split");
        document.getDocumentInformation().setAuthor(" ");

        assertThat(new Pdf("a.pdf").read(bytes(document), "a").metadata())
                .isEqualTo(new Metadata("The Split", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void refusesOneWithoutATextLayer() throws IOException {
        assertRejected(bytes(pdf("", "")), "a.pdf is a PDF of pictures without a text layer: run OCR on it first.");
    }

    @Test
    void refusesADamagedOne() throws IOException {
        String message = "a.pdf is a damaged PDF: fetch it again, or print it to a new PDF.";

        assertRejected("He led the party.".getBytes(StandardCharsets.UTF_8), message);
        assertRejected(new byte[0], message);
        assertRejected(Arrays.copyOf(bytes(pdf("x")), 60), message);
    }

    @Test
    void refusesAProtectedOne() throws IOException {
        var document = pdf("x");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertRejected(bytes(document), "a.pdf is protected by a password: save a copy that is not protected.");
    }

    @Test
    void refusesOneThatForbidsTakingItsText() throws IOException {
        var document = pdf("x");
        var forbidding = new AccessPermission();
        forbidding.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy("owner", "", forbidding));

        assertRejected(
                bytes(document), "a.pdf does not allow its text to be taken out: save a copy that is not protected.");
    }
}
