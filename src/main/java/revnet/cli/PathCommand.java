package revnet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import revnet.cli.print.PathText;
import revnet.model.UsageError;
import revnet.query.PathAnswer;
import revnet.query.PathQuestion;
import revnet.query.Paths;

/** How is one connected with another. */
@Command(
        name = "path",
        description = "Shows how A is connected with B, with the words for every step.",
        mixinStandardHelpOptions = true)
final class PathCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "A name in any spelling, or an id.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private String to = "";

    @Option(names = "--max-hops", paramLabel = "N", description = "The longest path that counts (${DEFAULT-VALUE}).")
    private int maxHops = 6;

    @Mixin
    private TieOptions ties = new TieOptions();

    @ArgGroup
    private Choice choice = new Choice();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var wanted = ties.filter();
        var question =
                new PathQuestion(from, to, maxHops, wanted.relations(), wanted.since(), wanted.until(), wanted.least());
        try (var open = graph.open()) {
            format.write(new PathText(choice.ask(new Paths(open.graph()), question)));
        }
        return ExitCode.OK;
    }

    /** Which of all paths are wanted. */
    private static final class Choice {

        @Option(names = "--in-time-order", description = "A path on which no tie ends before the one before it begins.")
        private boolean inTimeOrder;

        @Option(names = "--best", paramLabel = "K", description = "The K best paths, best first (1).")
        private int best = 1;

        List<PathAnswer> ask(Paths paths, PathQuestion question) {
            if (inTimeOrder) {
                return List.of(paths.inTimeOrder(question));
            }
            if (best < 1) {
                throw new UsageError("The number of paths is at least 1, not %d.".formatted(best));
            }
            var found = best == 1 ? List.<PathAnswer>of() : paths.best(question, best);
            return found.isEmpty() ? List.of(paths.between(question)) : found;
        }
    }
}
