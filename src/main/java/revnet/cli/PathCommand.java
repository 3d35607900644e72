package revnet.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import revnet.cli.print.PathText;
import revnet.model.EntityType;
import revnet.model.UsageError;
import revnet.query.path.PathAnswer;
import revnet.query.path.PathQuestion;
import revnet.query.path.Paths;

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

    @Option(names = "--through", paramLabel = "NAME", description = "Only paths over this one; may be repeated.")
    private List<String> through = new ArrayList<>();

    @Option(names = "--avoid", paramLabel = "NAME", description = "Only paths not over this one; may be repeated.")
    private List<String> avoid = new ArrayList<>();

    @Option(
            names = "--via",
            paramLabel = "KIND",
            description = "Only paths over such: person, organization, place, event, work; may be repeated (anything).")
    private List<EntityType> via = new ArrayList<>();

    @Mixin
    private TieOptions ties = new TieOptions();

    @Option(names = "--most-reliable", description = "The path whose claims are likeliest to be all true.")
    private boolean mostReliable;

    @ArgGroup
    private Choice choice = new Choice();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var kinds = EnumSet.noneOf(EntityType.class);
        kinds.addAll(via);
        var stops = new PathQuestion.Stops(through, avoid, kinds);
        var question = new PathQuestion(from, to, maxHops, ties.filter(), stops);
        choice.check(mostReliable);
        try (var open = graph.open()) {
            format.write(new PathText(choice.ask(new Paths(open.graph()), question, mostReliable), mostReliable));
        }
        return ExitCode.OK;
    }

    /** Which of all paths are wanted. */
    private static final class Choice {

        @Option(names = "--in-time-order", description = "Paths on which no tie comes before the one before it.")
        private boolean inTimeOrder;

        @Option(names = "--best", paramLabel = "K", description = "The K best paths, best first (1).")
        private int best = 1;

        List<PathAnswer> ask(Paths paths, PathQuestion question, boolean reliable) {
            if (inTimeOrder) {
                return paths.inTimeOrder(question);
            }
            if (reliable) {
                return paths.mostReliable(question, best);
            }
            return best == 1 ? List.of(paths.between(question)) : paths.best(question, best);
        }

        void check(boolean reliable) {
            if (best < 1) {
                throw new UsageError("The number of paths is at least 1, not %d.".formatted(best));
            }
            if (inTimeOrder && reliable) {
                throw new UsageError("Give either --in-time-order or --most-reliable.");
            }
        }
    }
}
