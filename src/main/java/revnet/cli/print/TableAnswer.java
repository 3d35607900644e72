package revnet.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;

/**
 * A table, laid out so that its columns fit the page.
 *
 * @param table the table
 */
public record TableAnswer(Table table) implements Answer {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    @Override
    public void print(Page page) {
        page.heading(table.title());
        if (table.rows().isEmpty()) {
            page.line("Nothing was found.");
            return;
        }
        var cells = table.rows().stream().map(TableAnswer::cells).toList();
        int[] widths = widths(cells, page.width());
        var head = table.columns().stream().map(name -> name.replace('_', ' ')).toList();
        for (var line : layout(head, widths)) {
            page.line(page.bold(line));
        }
        page.line("─".repeat(Math.min(page.width(), Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1))));
        var rows = cells.stream().map(row -> layout(row, widths)).toList();
        boolean airy = rows.stream().anyMatch(row -> row.size() > 1);
        for (int i = 0; i < rows.size(); i++) {
            if (airy && i > 0) {
                page.line("");
            }
            rows.get(i).forEach(page::line);
        }
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream().map(Cell::text).toList();
    }

    /** As wide as the columns would like to be; while that is too wide, the widest gives way. */
    private int[] widths(List<List<String>> cells, int width) {
        int[] widths = table.columns().stream().mapToInt(Page::width).toArray();
        for (var row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Page.width(row.get(i)));
            }
        }
        int room = Math.max(width - GAP.length() * (widths.length - 1), NARROWEST * widths.length);
        for (int excess = Arrays.stream(widths).sum() - room; excess > 0; excess--) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int widest(int... widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static List<String> layout(List<String> row, int... widths) {
        var wrapped = new ArrayList<List<String>>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Page.wrap(row.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<String>();
        for (int line = 0; line < height; line++) {
            lines.add(line(wrapped, line, widths));
        }
        return lines;
    }

    private static String line(List<List<String>> wrapped, int line, int... widths) {
        var text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
            text.append(cell)
                    .append(" ".repeat(Math.max(0, widths[i] - Page.width(cell))))
                    .append(GAP);
        }
        return text.toString().stripTrailing();
    }
}
