package revnet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.graph.EmbeddedServer;
import revnet.graph.Graph;
import revnet.graph.Ports;
import revnet.graph.TestReading;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;

class BrowserIT {

    private static final double PATIENCE_MILLIS = 120_000;
    private static final String QUESTION = "MATCH %s-[x:EXPELLED_FROM]->(f) RETURN *".formatted("(p:Person)");

    @Test
    void drawsWhoWasExpelledFromWhat(@TempDir Path home) {
        inBrowser(home, page -> {
            ask(page);

            assertThat(captions(page)).containsExactlyInAnyOrder("Kranj", "Iron Ring");
        });
    }

    @Test
    void opensTheGuideAndRunsAReportInTwoClicks(@TempDir Path home) {
        inBrowser(home, page -> {
            var report = report(page, "expulsions");
            report.locator("i").nth(0).click();
            page.getByTestId("rawParamData").waitFor();
            report.locator("i").nth(1).click();

            assertThat(cells(page))
                    .containsExactly(
                            "1922",
                            "\"1922\"",
                            "\"Kranj\"",
                            "\"Iron Ring\"",
                            "\"asserted\"",
                            "1",
                            "\"Kranj was expelled from the Iron Ring in 1922.\"",
                            "\"Title of memoir\"",
                            "1");
        });
    }

    private static void inBrowser(Path home, Consumer<Page> work) {
        var chromium = Chromium.installed();
        assumeThat(chromium).as("a Chromium in the usual place").isPresent();
        try (var server = EmbeddedServer.start(home, Ports.any());
                var graph = Graph.open(server.address());
                var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright, chromium.get())) {
            graph.replace(List.of(expulsions()));
            var page = browser.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.navigate(server.browser().toString());
            work.accept(page);
        }
    }

    /** Turns the slides of the guide to a report. */
    private static Locator report(Page page, String name) {
        var report = page.locator("#" + name);
        page.getByText("What there is").waitFor();
        while (report.count() == 0) {
            page.getByTestId("nextSlide").click();
        }
        return report;
    }

    /** The only row of the table, after the row's number. */
    private static List<String> cells(Page page) {
        var cells = page.getByTestId("frame-loaded-contents").locator("tbody tr td");
        cells.nth(1).waitFor();
        return cells.allInnerTexts().stream().skip(1).map(String::strip).toList();
    }

    private static void ask(Page page) {
        page.getByText("You are connected").first().waitFor();
        page.locator(".monaco-editor").first().click();
        page.keyboard().insertText(QUESTION);
        page.keyboard().press("Control+Enter");
    }

    private static List<String> captions(Page page) {
        page.locator("svg g.node").first().waitFor();
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "browser.png")));
        return page.locator("svg g.node").all().stream()
                .map(Locator::textContent)
                .map(String::strip)
                .toList();
    }

    private static Reading expulsions() {
        return TestReading.of("memoir")
                .names(EntityType.PERSON, "kranj", "Kranj")
                .names(OrganizationKind.FACTION, "iron-ring", "Iron Ring")
                .says("Kranj was expelled from the Iron Ring in 1922.", "kranj EXPELLED_FROM iron-ring", "1922")
                .reading();
    }
}
