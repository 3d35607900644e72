package revnet.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;
import revnet.query.influence.Measured;

/** What figures are of: columns for programs, lines below the figures for people. */
final class MeasuredText {

    private static final List<String> COLUMNS =
            List.of("measure", "edges", "dates", "network_entities", "network_ties", "by");

    private MeasuredText() {}

    /** A table with what its figures are of in every row. */
    static Table with(Measured measured, Table table) {
        var columns = new ArrayList<>(table.columns());
        columns.addAll(COLUMNS);
        var rows = table.rows().stream()
                .map(row -> {
                    var whole = new ArrayList<@Nullable Object>(row);
                    whole.addAll(List.of(
                            measured.measure(),
                            measured.edges(),
                            measured.dates(),
                            measured.nodes(),
                            measured.ties(),
                            measured.by()));
                    return (List<@Nullable Object>) whole;
                })
                .toList();
        return new Table(table.title(), columns, rows);
    }

    static void print(Measured measured, Page page) {
        page.line("");
        page.indented("Measured: %s; %s.".formatted(measured.measure(), measured.by()));
        page.indented("Ties: %s.".formatted(measured.edges()));
        page.indented("Time: %s.".formatted(measured.dates()));
        page.indented("Network: %d persons, bodies or other things, %d tied pairs."
                .formatted(measured.nodes(), measured.ties()));
    }
}
