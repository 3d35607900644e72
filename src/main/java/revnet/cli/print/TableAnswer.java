package revnet.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;

/**
 * A table, laid out so that its columns fit the page; words of a document stand below their row, with where they stand.
 *
 * @param table the table
 */
public record TableAnswer(Table table) implements Answer {

    private static final String QUOTE = "quote";
    private static final String DOCUMENT = "document";
    private static final String PAGE = "page";
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    @Override
    public void print(Page page) {
        page.heading(table.title());
        if (table.rows().isEmpty()) {
            page.line("Nothing was found.");
            return;
        }
        var shown = columns();
        var cells = table.rows().stream()
                .map(row ->
                        shown.stream().map(column -> Cell.text(row.get(column))).toList())
                .toList();
        var head = shown.stream()
                .map(column -> table.columns().get(column).replace('_', ' '))
                .toList();
        int[] widths = widths(head, cells, page.width());
        layout(head, widths).forEach(line -> page.line(page.bold(line)));
        page.line("─".repeat(Math.min(page.width(), total(widths))));
        var rows = cells.stream().map(row -> layout(row, widths)).toList();
        boolean airy = rows.stream().anyMatch(row -> row.size() > 1) && !quotes();
        for (int i = 0; i < rows.size(); i++) {
            if (airy && i > 0) {
                page.line("");
            }
            rows.get(i).forEach(page::line);
            quote(table.rows().get(i), page);
        }
    }

    private boolean quotes() {
        return table.columns().contains(QUOTE);
    }

    /** The columns that are shown as columns. */
    private List<Integer> columns() {
        var below = quotes() ? List.of(QUOTE, DOCUMENT, PAGE) : List.of();
        return IntStream.range(0, table.columns().size())
                .filter(i -> !below.contains(table.columns().get(i)))
                .boxed()
                .toList();
    }

    private void quote(List<@Nullable Object> row, Page page) {
        if (!quotes()) {
            return;
        }
        var place = cell(row, DOCUMENT) + (cell(row, PAGE).isEmpty() ? "" : ", p. " + cell(row, PAGE));
        page.indented("“%s”%s".formatted(cell(row, QUOTE), place.isEmpty() ? "" : " — " + place));
    }

    private String cell(List<@Nullable Object> row, String column) {
        int index = table.columns().indexOf(column);
        return index < 0 ? "" : Cell.text(row.get(index));
    }

    /** As wide as the columns would like to be; while that is too wide, the widest gives way. */
    private static int[] widths(List<String> head, List<List<String>> cells, int width) {
        int[] widths = head.stream().mapToInt(Page::width).toArray();
        for (var row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Page.width(row.get(i)));
            }
        }
        int room = Math.max(width, (NARROWEST + GAP.length()) * widths.length);
        for (int excess = total(widths) - room; excess > 0; excess--) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int total(int... widths) {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
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
        return IntStream.range(0, height)
                .mapToObj(line -> line(wrapped, line, widths))
                .toList();
    }

    private static String line(List<List<String>> wrapped, int line, int... widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i ->
                        padded(line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "", widths[i]))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Page.width(text)));
    }
}
