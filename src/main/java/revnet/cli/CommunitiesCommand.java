package revnet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import revnet.cli.print.CommunitiesText;
import revnet.query.influence.Communities;
import revnet.query.influence.Weight;

/** Who stood together. */
@Command(
        name = "communities",
        description = "Shows who is tied among themselves, beside the factions.",
        mixinStandardHelpOptions = true)
final class CommunitiesCommand implements Callable<Integer> {

    @Option(
            names = "--weight",
            paramLabel = "WEIGHT",
            description = "What a pair's tie weighs: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Weight weight = Weight.NONE;

    @Mixin
    private TieOptions ties = new TieOptions();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        try (var open = graph.open()) {
            format.write(new CommunitiesText(new Communities(open.graph()).answer(ties.filter(), weight)));
        }
        return ExitCode.OK;
    }
}
