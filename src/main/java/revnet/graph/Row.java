package revnet.graph;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, in plain Java values: String, Long, Double, Boolean, LocalDate, List and Map.
 *
 * <p>A node is a map of its properties with its {@code labels}, a relationship a map of its properties with its
 * {@code type}, a path a map of its {@code nodes} and {@code relationships}.
 *
 * @param values the values by column, in the order of the columns
 */
public record Row(Map<String, @Nullable Object> values) {

    /** Copies the values. */
    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A value of any kind.
     *
     * @param column its column
     * @return the value, or empty where there is none
     */
    public Optional<Object> value(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("no column '%s' among %s".formatted(column, values.keySet()));
        }
        return Optional.ofNullable(values.get(column));
    }

    /**
     * A text that is always there.
     *
     * @param column its column
     * @return the text
     */
    public String text(String column) {
        return required(column, String.class);
    }

    /**
     * A text that may be missing.
     *
     * @param column its column
     * @return the text, or empty where there is none
     */
    public Optional<String> optionalText(String column) {
        return value(column).map(String.class::cast);
    }

    /**
     * A whole number that is always there.
     *
     * @param column its column
     * @return the number
     */
    public long number(String column) {
        return required(column, Long.class);
    }

    /**
     * A number, whole or not, that is always there.
     *
     * @param column its column
     * @return the number
     */
    public double decimal(String column) {
        return required(column, Number.class).doubleValue();
    }

    /**
     * A truth value that is always there.
     *
     * @param column its column
     * @return the value
     */
    public boolean flag(String column) {
        return required(column, Boolean.class);
    }

    /**
     * A day that may be missing.
     *
     * @param column its column
     * @return the day, or empty where there is none
     */
    public Optional<LocalDate> date(String column) {
        return value(column).map(LocalDate.class::cast);
    }

    /**
     * A list of anything.
     *
     * @param column its column
     * @return its values, empty where there is no list
     */
    public List<Object> list(String column) {
        return value(column).map(Row::elements).orElse(List.of());
    }

    /**
     * A list of texts.
     *
     * @param column its column
     * @return the texts, empty where there is no list
     */
    public List<String> texts(String column) {
        return list(column).stream().map(String.class::cast).toList();
    }

    /**
     * A list of maps, nodes or relationships.
     *
     * @param column its column
     * @return each as a row of its own, empty where there is no list
     */
    public List<Row> rows(String column) {
        return list(column).stream().map(Row::of).toList();
    }

    /**
     * A map, node or relationship that may be missing.
     *
     * @param column its column
     * @return it as a row of its own, or empty where there is none
     */
    public Optional<Row> row(String column) {
        return value(column).map(Row::of);
    }

    private <T> T required(String column, Class<T> type) {
        return value(column)
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("no value in column '%s'".formatted(column)));
    }

    @SuppressWarnings("unchecked") // graph makes rows, and their lists are lists
    private static List<Object> elements(Object list) {
        return (List<Object>) list;
    }

    @SuppressWarnings("unchecked") // graph makes rows, and their maps have texts as keys
    private static Row of(Object map) {
        return new Row((Map<String, @Nullable Object>) map);
    }
}
