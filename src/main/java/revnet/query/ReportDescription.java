package revnet.query;

import java.util.List;

/**
 * A report that can be run.
 *
 * @param name what to call it by
 * @param title what it shows
 * @param question the question it answers
 * @param options what can be set
 * @param columns the columns of its table
 */
public record ReportDescription(
        String name, String title, String question, List<Option> options, List<String> columns) {

    /** Copies the lists. */
    public ReportDescription {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    /**
     * Something that can be set.
     *
     * @param name its name
     * @param type what values it takes
     * @param standard its value if nothing is set
     * @param meaning what it means
     */
    public record Option(String name, String type, String standard, String meaning) {}
}
