package revnet.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.graph.Drawing;

/**
 * A report's answer.
 *
 * @param title the report's title
 * @param columns the columns' names
 * @param rows the rows, a value a column; {@code null} where a row has none
 * @param drawings what can be drawn from the rows
 */
public record Table(String title, List<String> columns, List<List<@Nullable Object>> rows, List<Drawing> drawings) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        drawings = List.copyOf(drawings);
        var copies = new ArrayList<List<@Nullable Object>>();
        rows.forEach(row -> copies.add(Collections.unmodifiableList(new ArrayList<>(row))));
        rows = Collections.unmodifiableList(copies);
    }

    /**
     * A table of which nothing is drawn.
     *
     * @param title the title
     * @param columns the columns' names
     * @param rows the rows
     */
    public Table(String title, List<String> columns, List<List<@Nullable Object>> rows) {
        this(title, columns, rows, List.of());
    }
}
