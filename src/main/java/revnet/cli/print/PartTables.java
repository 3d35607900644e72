package revnet.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import revnet.cli.print.EvaluationRows.Part;
import revnet.query.Table;

/** Rows of several kinds as tables. */
final class PartTables {

    private PartTables() {}

    /** One table of all rows, for programs; the first column is the kind. */
    static Table joined(String title, List<String> columns, List<Part> parts) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var part : parts) {
            part.rows().forEach(row -> rows.add(wide(part.name(), row, columns)));
        }
        return new Table(title, columns, rows);
    }

    /** A part with the columns that it has figures in, for people. */
    static Table shown(Part part, List<String> columns) {
        var filled = columns.stream()
                .filter(column -> part.rows().stream().anyMatch(row -> row.containsKey(column)))
                .filter(column -> !part.hidden().contains(column))
                .toList();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : part.rows()) {
            var cells = new ArrayList<@Nullable Object>();
            filled.forEach(column -> cells.add(row.get(column)));
            rows.add(cells);
        }
        return new Table(part.title(), filled, rows);
    }

    /** A table without the columns that hold nothing. */
    static Table filled(Table table) {
        var filled = IntStream.range(0, table.columns().size())
                .filter(i -> table.rows().stream().anyMatch(row -> row.get(i) != null))
                .boxed()
                .toList();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<@Nullable Object>();
            filled.forEach(column -> cells.add(row.get(column)));
            rows.add(cells);
        }
        return new Table(
                table.title(), filled.stream().map(table.columns()::get).toList(), rows);
    }

    private static List<@Nullable Object> wide(String part, Map<String, Object> row, List<String> columns) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(part);
        columns.stream().skip(1).map(row::get).forEach(cells::add);
        return cells;
    }
}
