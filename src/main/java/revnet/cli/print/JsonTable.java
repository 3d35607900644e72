package revnet.cli.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;

/** A table as a list of objects. */
final class JsonTable {

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private JsonTable() {}

    /** Writes what JSON is made of. */
    static void write(Object value, PrintWriter out) {
        try {
            out.print(new ObjectMapper().writer(INDENTED).writeValueAsString(value));
            out.print('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an answer of values that JSON does not know", e);
        }
    }

    /** The rows, each with its values by column. */
    static List<Map<String, @Nullable Object>> objects(Table table) {
        var objects = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : table.rows()) {
            var object = new LinkedHashMap<String, @Nullable Object>();
            for (int i = 0; i < row.size(); i++) {
                object.put(table.columns().get(i), value(row.get(i)));
            }
            objects.add(object);
        }
        return objects;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof Temporal ? value.toString() : value;
    }
}
