package revnet.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import revnet.cli.draw.BarChart;
import revnet.cli.draw.Link;
import revnet.cli.draw.NetworkPicture;
import revnet.graph.Drawing;
import revnet.query.Table;

/** What can be drawn from a table, drawn. */
final class Figures {

    private Figures() {}

    static List<Figure> of(Table table) {
        return table.drawings().stream()
                .flatMap(drawing ->
                        drawing.kind() == Drawing.Kind.CHART ? chart(table, drawing) : network(table, drawing))
                .toList();
    }

    private static Stream<Figure> chart(Table table, Drawing drawing) {
        int year = table.columns().indexOf(drawing.columns().get(0));
        var counted = drawing.columns().size() > 1 ? drawing.columns().get(1) : "";
        var values = new TreeMap<Integer, Double>();
        long left = 0;
        for (var row : table.rows()) {
            if (row.get(year) instanceof Number number) {
                values.merge(number.intValue(), number(table, row, counted), Double::sum);
            } else {
                left++;
            }
        }
        if (values.isEmpty()) {
            return Stream.empty();
        }
        var title = (counted.isEmpty() ? "How many rows there are" : counted.replace('_', ' ')) + ", by year";
        return Stream.of(new Figure(
                BarChart.of(title, values),
                title + "."
                        + left(left, "whose date is not a single year is", "whose dates are not single years are")));
    }

    private static double number(Table table, List<@Nullable Object> row, String column) {
        return !column.isEmpty() && row.get(table.columns().indexOf(column)) instanceof Number number
                ? number.doubleValue()
                : column.isEmpty() ? 1 : 0;
    }

    private static Stream<Figure> network(Table table, Drawing drawing) {
        var links = new ArrayList<Link>();
        for (var row : table.rows()) {
            var ends = drawing.columns().stream()
                    .map(column -> value(table, row, column))
                    .toList();
            if (!ends.get(0).isEmpty() && !ends.get(2).isEmpty()) {
                links.add(new Link(ends.get(0), ends.get(1), ends.get(2)));
            }
        }
        var drawn = NetworkPicture.readable(links);
        if (drawn.isEmpty()) {
            return Stream.empty();
        }
        var title = table.title().replaceFirst("\\.$", "") + ": the network";
        int left = links.size() - drawn.size();
        return Stream.of(new Figure(
                NetworkPicture.of(title, drawn),
                title + "." + left(left, "whose ends have the fewest ties is", "whose ends have the fewest ties are")));
    }

    private static String left(long rows, String one, String several) {
        return rows == 0 ? "" : " %d %s not drawn.".formatted(rows, rows == 1 ? "row " + one : "rows " + several);
    }

    private static String value(Table table, List<@Nullable Object> row, String column) {
        int index = table.columns().indexOf(column);
        return index < 0 ? column : Cell.text(row.get(index));
    }

    /**
     * A picture.
     *
     * @param picture the picture, for a page
     * @param caption what it shows, and what it leaves out
     */
    record Figure(Element picture, String caption) {}
}
