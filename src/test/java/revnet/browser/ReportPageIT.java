package revnet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;
import revnet.cli.print.Format;
import revnet.cli.print.TableAnswer;
import revnet.graph.Drawing;
import revnet.query.Table;

/** A report as a page in a real browser, which blocks what the page's own policy forbids. */
class ReportPageIT {

    private static final Table TABLE = new Table(
            "Strikes.",
            List.of("year", "who", "against"),
            List.of(
                    List.of(1912L, "Zora", "Mill"),
                    List.of(1905L, "<img src=x>", "Mill"),
                    List.of(1910L, "Ana", "Pit")),
            List.of(new Drawing(Drawing.Kind.CHART, List.of("year"))));

    @Test
    void sortsByAClickOnAHeadAndLoadsNothing(@TempDir Path folder) throws IOException {
        var chromium = Chromium.installed();
        assumeThat(chromium).as("a Chromium in the usual place").isPresent();
        var file = folder.resolve("strikes.html");
        try (var out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            Format.HTML.write(new TableAnswer(TABLE), new revnet.cli.print.Page(out, 80, Ansi.OFF));
        }

        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright, chromium.get())) {
            var page = browser.newPage();
            var loaded = new ArrayList<String>();
            var complaints = new ArrayList<String>();
            page.onRequest(request -> loaded.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(file.toUri().toString());

            assertThat(years(page)).containsExactly("1912", "1905", "1910");
            page.getByText("year", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(years(page)).containsExactly("1905", "1910", "1912");
            page.getByText("year", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(years(page)).containsExactly("1912", "1910", "1905");
            assertThat(page.locator("svg rect").count()).isEqualTo(3);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse"))
                    .isEqualTo("collapse");
            assertThat(loaded).containsExactly(file.toUri().toString());
            assertThat(complaints).isEmpty();
        }
        assertThat(Files.readString(file)).contains("&lt;img src=x&gt;");
    }

    private static List<String> years(Page page) {
        return page.locator("tbody td:first-child").allTextContents();
    }
}
