package revnet.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.evaluate.DocumentScore;
import revnet.evaluate.Evaluation;
import revnet.evaluate.Mistake;
import revnet.query.Table;

/**
 * The claims that were missed, by the gold's ids, and those that are wrong, by their own names.
 *
 * @param evaluation what was scored
 */
public record MistakesText(Evaluation evaluation) implements Answer {

    private static final List<String> COLUMNS =
            List.of("document", "mistake", "subject", "relation", "object", "quote");

    @Override
    public Table table() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var document : evaluation.documents()) {
            document.mistakes().forEach(mistake -> rows.add(row(document, mistake)));
        }
        return new Table("Missed and wrong claims", COLUMNS, rows);
    }

    @Override
    public void print(Page page) {
        for (var document : evaluation.documents()) {
            page.line("");
            page.heading(document.document());
            document.mistakes().forEach(mistake -> print(mistake, page));
        }
    }

    private static void print(Mistake mistake, Page page) {
        page.line("%-6s  %s %s %s"
                .formatted(mistake.kind().code(), mistake.subject(), mistake.relation(), mistake.object()));
        page.indented("“%s”".formatted(mistake.quote()));
    }

    private static List<@Nullable Object> row(DocumentScore document, Mistake mistake) {
        return List.of(
                document.document(),
                mistake.kind().code(),
                mistake.subject(),
                mistake.relation(),
                mistake.object(),
                mistake.quote());
    }
}
