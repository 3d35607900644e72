package revnet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import revnet.cli.print.CutText;
import revnet.query.path.Cut;

/** Whose removal separates one from another. */
@Command(
        name = "cut",
        description = "Shows the fewest whose removal separates A from B, and what each of them ties.",
        mixinStandardHelpOptions = true)
final class CutCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "A name in any spelling, or an id.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String to = "";

    @Mixin
    private TieOptions ties = new TieOptions();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var filter = ties.filter();
        try (var open = graph.open()) {
            format.write(new CutText(new Cut(open.graph()).between(from, to, filter)));
        }
        return ExitCode.OK;
    }
}
