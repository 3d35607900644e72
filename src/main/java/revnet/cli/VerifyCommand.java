package revnet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import revnet.cli.print.TableAnswer;
import revnet.ingest.VerificationReport;
import revnet.ingest.Verifier;
import revnet.query.Table;

/** Every quote against its document. */
@Command(
        name = "verify",
        description = "Reads every quote of the graph again in its document; fails if one is not there.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var report = run();
        if (!report.mismatches().isEmpty() || !format.forPeople()) {
            format.write(new TableAnswer(table(report)));
        }
        if (format.forPeople()) {
            format.page().line(summary(report));
            format.page().out().flush();
        }
        return report.mismatches().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private VerificationReport run() {
        try (var open = graph.open();
                var bar = new Bar()) {
            return new Verifier(open.graph()).run(bar);
        }
    }

    private static Table table(VerificationReport report) {
        List<List<@Nullable Object>> rows = report.mismatches().stream()
                .map(mismatch -> List.<@Nullable Object>of(mismatch.document().value(), mismatch.problem()))
                .toList();
        return new Table("Quotes that are not in their documents", List.of("document", "problem"), rows);
    }

    private static String summary(VerificationReport report) {
        var checked = "%d quotes of %d documents read again".formatted(report.quotes(), report.documents());
        return report.mismatches().isEmpty()
                ? checked + ": all are where they should be."
                : "%s: %d problems.".formatted(checked, report.mismatches().size());
    }
}
