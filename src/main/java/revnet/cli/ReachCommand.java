package revnet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import revnet.cli.print.ReachText;
import revnet.query.influence.ReachQuestion;
import revnet.query.influence.TemporalReach;

/** Who could be reached, and when. */
@Command(
        name = "reach",
        description = "Shows who could be reached from one by ways that go forward in time, and when.",
        mixinStandardHelpOptions = true)
final class ReachCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "A name in any spelling, or an id.")
    private String name = "";

    @Mixin
    private TieOptions ties = new TieOptions();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var question = new ReachQuestion(name, ties.filter());
        try (var open = graph.open()) {
            format.write(new ReachText(new TemporalReach(open.graph()).answer(question)));
        }
        return ExitCode.OK;
    }
}
