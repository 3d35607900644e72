package revnet.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report's answer.
 *
 * @param title the report's title
 * @param columns the columns' names
 * @param rows the rows, a value a column; {@code null} where a row has none
 */
public record Table(String title, List<String> columns, List<List<@Nullable Object>> rows) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        var copies = new ArrayList<List<@Nullable Object>>();
        rows.forEach(row -> copies.add(Collections.unmodifiableList(new ArrayList<>(row))));
        rows = Collections.unmodifiableList(copies);
    }
}
