package revnet.cli.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;

/** A table as a page in HTML, with what can be drawn from it; words of a document stand with where they stand. */
final class HtmlTable {

    private static final String QUOTE = "quote";
    private static final List<String> SOURCE = List.of("document", "page");

    private HtmlTable() {}

    static void write(Table table, PrintWriter out) {
        var page = new HtmlPage(table.title().replaceFirst("\\.$", ""));
        Figures.of(table).forEach(figure -> page.figure(figure.picture(), figure.caption()));
        page.body().appendChild(element(table));
        page.write(out);
    }

    /** The table alone. */
    static Element element(Table table) {
        if (table.rows().isEmpty()) {
            return new Element("p").text("Nothing was found.");
        }
        var element = new Element("table");
        var shown = IntStream.range(0, table.columns().size())
                .filter(i -> !hidden(table, i))
                .boxed()
                .toList();
        var head = element.appendElement("thead").appendElement("tr");
        shown.forEach(i -> head.appendElement("th")
                .attr("scope", "col")
                .text(table.columns().get(i).replace('_', ' ')));
        var body = element.appendElement("tbody");
        for (var row : table.rows()) {
            var line = body.appendElement("tr");
            shown.forEach(i -> cell(line, table, row, i));
        }
        return element;
    }

    private static boolean hidden(Table table, int column) {
        return table.columns().contains(QUOTE)
                && SOURCE.contains(table.columns().get(column));
    }

    private static void cell(Element line, Table table, List<@Nullable Object> row, int column) {
        var value = row.get(column);
        var text = Cell.text(value);
        var cell = line.appendElement("td");
        if (table.columns().get(column).equals(QUOTE) && !text.isEmpty()) {
            cell.addClass("words").appendElement("q").text(text);
            cell.appendElement("cite").text(source(table, row));
            return;
        }
        cell.text(text);
        if (table.columns().get(column).matches("date|.*_when")) {
            cell.addClass("date");
        }
        if (value instanceof Number) {
            cell.addClass("number");
        }
    }

    private static String source(Table table, List<@Nullable Object> row) {
        int document = table.columns().indexOf("document");
        int page = table.columns().indexOf("page");
        var title = document < 0 ? "" : Cell.text(row.get(document));
        var number = page < 0 ? "" : Cell.text(row.get(page));
        return number.isEmpty() ? title : title + ", p. " + number;
    }
}
