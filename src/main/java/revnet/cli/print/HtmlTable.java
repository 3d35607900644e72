package revnet.cli.print;

import java.io.PrintWriter;
import org.jsoup.nodes.Document;
import revnet.query.Table;

/** A table as a page in HTML. */
final class HtmlTable {

    private HtmlTable() {}

    static void write(Table table, PrintWriter out) {
        var page = Document.createShell("");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(table.title());
        page.body().appendElement("h1").text(table.title());
        var body = page.body().appendElement("table");
        var head = body.appendElement("thead").appendElement("tr");
        table.columns().forEach(column -> head.appendElement("th").text(column.replace('_', ' ')));
        var rows = body.appendElement("tbody");
        for (var row : table.rows()) {
            var line = rows.appendElement("tr");
            row.forEach(value -> line.appendElement("td").text(Cell.text(value)));
        }
        out.print("<!DOCTYPE html>\n" + page.html() + "\n");
    }
}
