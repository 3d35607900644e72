package revnet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import revnet.cli.print.EvidenceText;
import revnet.query.EvidenceFinder;

/** Every passage behind the edges between two. */
@Command(
        name = "evidence",
        description = "Shows every passage behind the edges between A and B.",
        mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "A name in any spelling, or an id.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String other = "";

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        try (var open = graph.open()) {
            var witnesses = new EvidenceFinder(open.graph()).between(one, other);
            format.write(new EvidenceText("%s – %s".formatted(one, other), witnesses));
        }
        return ExitCode.OK;
    }
}
