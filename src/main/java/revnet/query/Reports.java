package revnet.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.graph.Parameter;
import revnet.graph.Row;
import revnet.model.UsageError;

/** Runs the canned reports: one file a report, in {@code cypher/reports}. */
public final class Reports {

    private static final String FOLDER = "reports";

    private final Graph graph;
    private final Names names;
    private final Map<String, CypherFile> files;

    /**
     * The reports on a graph.
     *
     * @param graph what to report on
     */
    public Reports(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
        this.files = CypherFile.folder(FOLDER).stream().collect(Collectors.toMap(Reports::name, file -> file));
    }

    /**
     * All reports.
     *
     * @return what can be run, in the order of the names
     */
    public List<ReportDescription> list() {
        return files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> description(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Runs a report.
     *
     * @param name its name
     * @param parameters what is set, as typed; the rest is as the report has it
     * @return its table
     * @throws UsageError if there is no such report or parameter, or a value does not do
     * @throws revnet.model.UnknownName if a value names nobody and nothing
     * @throws revnet.model.AmbiguousName if it may mean several
     */
    public Table run(String name, Map<String, String> parameters) {
        var file = files.get(name);
        if (file == null) {
            throw new UsageError("There is no report '%s'; %s"
                    .formatted(
                            name,
                            suggestion(name, files.keySet().stream().sorted().toList())));
        }
        var rows = graph.read(file, values(name, file, parameters)).stream()
                .map(row -> cells(row, file.columns()))
                .toList();
        return new Table(file.title(), file.columns(), rows, file.drawings());
    }

    private Map<String, Object> values(String report, CypherFile file, Map<String, String> typed) {
        var declared = file.parameters().stream().collect(Collectors.toMap(Parameter::name, parameter -> parameter));
        var values = new HashMap<String, Object>();
        typed.forEach((name, text) -> {
            var parameter = declared.get(name);
            if (parameter == null) {
                throw new UsageError("The report '%s' has no parameter '%s'; %s"
                        .formatted(report, name, suggestion(name, List.copyOf(declared.keySet()))));
            }
            values.put(name, value(parameter, text));
        });
        return values;
    }

    /** The value as typed; whom or what a name means, by its id. */
    private Optional<Object> value(Parameter parameter, String text) {
        var value = parameter.value(text);
        return parameter.type() == Parameter.Type.NAME
                ? Optional.of(value.map(String.class::cast)
                        .filter(name -> !name.isEmpty())
                        .map(this::id)
                        .orElse(""))
                : value;
    }

    private String id(String name) {
        return names.find(name).id().value();
    }

    private static String suggestion(String asked, List<String> known) {
        if (known.isEmpty()) {
            return "it takes none.";
        }
        var near = NearNames.among(asked, known);
        return near.isEmpty()
                ? "there are " + String.join(", ", known.stream().sorted().toList()) + "."
                : "did you mean " + String.join(" or ", near) + "?";
    }

    private static List<@Nullable Object> cells(Row row, List<String> columns) {
        var cells = new ArrayList<@Nullable Object>();
        columns.forEach(column -> cells.add(row.values().get(column)));
        return cells;
    }

    private static ReportDescription description(String name, CypherFile file) {
        var options = file.parameters().stream()
                .map(parameter -> new ReportDescription.Option(
                        parameter.name(),
                        parameter.type().code(),
                        parameter.standard().orElse(""),
                        parameter.meaning()))
                .toList();
        return new ReportDescription(name, file.title(), file.question().orElse(file.title()), options, file.columns());
    }

    private static String name(CypherFile file) {
        return file.path().substring(FOLDER.length() + 1, file.path().length() - ".cypher".length());
    }
}
