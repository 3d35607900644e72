package revnet.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import revnet.cli.print.TableAnswer;
import revnet.query.ReportDescription;
import revnet.query.Reports;
import revnet.query.Table;

/** Canned questions. */
@Command(
        name = "report",
        description = "Runs a report; without a name, lists the reports with their questions.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The report to run.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "Sets a parameter of the report; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        try (var open = graph.open()) {
            var reports = new Reports(open.graph());
            var table = name.isPresent() ? reports.run(name.get(), parameters) : list(reports);
            format.write(new TableAnswer(table));
        }
        return ExitCode.OK;
    }

    private static Table list(Reports reports) {
        List<List<@Nullable Object>> rows = reports.list().stream()
                .map(report -> List.<@Nullable Object>of(report.name(), report.question(), options(report)))
                .toList();
        return new Table("Reports", List.of("name", "question", "parameters"), rows);
    }

    private static String options(ReportDescription report) {
        return report.options().stream()
                .map(option -> "%s=%s".formatted(option.name(), option.standard()))
                .collect(Collectors.joining(" "));
    }
}
