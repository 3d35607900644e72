package revnet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.cli.print.Answer;
import revnet.cli.print.Page;
import revnet.cli.print.TableAnswer;
import revnet.graph.ImportChanges.Counts;
import revnet.ingest.ImportReport;
import revnet.query.Table;

/**
 * What an import changed, or would change.
 *
 * @param report what was read and changed
 * @param dryRun whether nothing was written
 */
record ImportText(ImportReport report, boolean dryRun) implements Answer {

    @Override
    public Table table() {
        var changes = report.changes();
        var rows = List.of(
                row("documents", changes.documents()),
                row("entities", changes.entities()),
                row("claims", changes.claims()),
                row("edges", changes.edges()));
        var title = dryRun ? "What the import would change" : "What the import changed";
        return new Table(title, List.of("what", "new", "changed", "gone"), rows);
    }

    @Override
    public void print(Page page) {
        page.line("%d documents read, %d claims found in them.".formatted(report.documents(), report.claims()));
        if (report.changes().nothing()) {
            page.line(
                    "The graph already says what they say; nothing %s.".formatted(dryRun ? "would change" : "changed"));
        } else {
            new TableAnswer(table()).print(page);
        }
    }

    private static List<@Nullable Object> row(String what, Counts counts) {
        return List.of(what, counts.added(), counts.changed(), counts.gone());
    }
}
