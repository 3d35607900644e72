package revnet.source;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the text of a PDF's pages, those with two pages of a booklet side by side as two.
 *
 * <p>A page holds two if it is wider than high, no letter stands on the gutter around its middle, and either half has
 * its share of the letters.
 */
final class PdfSheets extends PDFTextStripper {

    private static final double WIDER = 1.2;
    private static final double GUTTER = 0.015;
    private static final int SHARE = 5;
    private static final int FEW = 40;

    private double middle;
    private double gutter;
    private int left;
    private int right;
    private boolean crossed;

    private PdfSheets() {
        setLineSeparator("\n");
        setParagraphStart("\n");
        setPageEnd("\f");
    }

    /**
     * Reads a PDF.
     *
     * @param document the PDF
     * @return the text of its pages, a form feed after each
     * @throws IOException if it is damaged
     */
    static String read(PDDocument document) throws IOException {
        var text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            text.append(new PdfSheets().page(document, page));
        }
        return text.toString();
    }

    private String page(PDDocument document, int number) throws IOException {
        var page = document.getPage(number - 1);
        boolean turned = page.getRotation() % 180 != 0;
        double width =
                turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        double height =
                turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        middle = width / 2;
        gutter = width * GUTTER;
        setStartPage(number);
        setEndPage(number);
        String whole = getText(document);
        return width >= height * WIDER && holdsTwo() ? halves(page, width, height) : whole;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        double start = text.getXDirAdj();
        double end = start + text.getWidthDirAdj();
        if (!text.getUnicode().isBlank()) {
            crossed |= start < middle + gutter && end > middle - gutter;
            left += end <= middle ? 1 : 0;
            right += start >= middle ? 1 : 0;
        }
        super.processTextPosition(text);
    }

    private boolean holdsTwo() {
        return !crossed && left + right >= FEW && Math.min(left, right) * SHARE >= Math.max(left, right);
    }

    private static String halves(PDPage page, double width, double height) throws IOException {
        var text = new StringBuilder();
        for (double start : List.of(0.0, width / 2)) {
            var stripper = new PDFTextStripperByArea();
            stripper.setLineSeparator("\n");
            stripper.setParagraphStart("\n");
            stripper.setSortByPosition(true);
            stripper.addRegion("half", new Rectangle2D.Double(start, 0, width / 2, height));
            stripper.extractRegions(page);
            text.append(stripper.getTextForRegion("half")).append('\f');
        }
        return text.toString();
    }
}
