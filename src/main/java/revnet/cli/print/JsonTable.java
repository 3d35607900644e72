package revnet.cli.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;

/** A table as a list of objects. */
final class JsonTable {

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private JsonTable() {}

    static void write(Table table, PrintWriter out) {
        var objects = new ArrayList<LinkedHashMap<String, @Nullable Object>>();
        for (var row : table.rows()) {
            var object = new LinkedHashMap<String, @Nullable Object>();
            for (int i = 0; i < row.size(); i++) {
                object.put(table.columns().get(i), value(row.get(i)));
            }
            objects.add(object);
        }
        try {
            out.print(new ObjectMapper().writer(INDENTED).writeValueAsString(objects));
            out.print('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a table of values that JSON does not know: " + table.title(), e);
        }
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof Temporal ? value.toString() : value;
    }
}
