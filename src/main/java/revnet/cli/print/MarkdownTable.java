package revnet.cli.print;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;

/** A table in Markdown. */
final class MarkdownTable {

    private MarkdownTable() {}

    static void write(Table table, PrintWriter out) {
        out.print("## " + escaped(table.title()) + "\n\n");
        out.print(row(table.columns()));
        out.print("|---".repeat(table.columns().size()) + "|\n");
        table.rows().forEach(row -> out.print(row(row)));
    }

    private static String row(Iterable<? extends @Nullable Object> cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) {
            row.append(' ').append(escaped(Cell.text(cell))).append(" |");
        }
        return row.append('\n').toString();
    }

    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]|#<>&])", "\\\\$1");
    }
}
