package revnet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import revnet.cli.print.NeighboursText;
import revnet.query.path.Neighbours;

/** What lies around one, or is common to two. */
@Command(
        name = "neighbours",
        description = "Shows what lies around A, or what A and B have in common, with the words for every tie.",
        mixinStandardHelpOptions = true)
final class NeighboursCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "A name in any spelling, or an id.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "B", arity = "0..1", description = "Another.")
    private Optional<String> other = Optional.empty();

    @Option(names = "--within", paramLabel = "N", description = "How many steps away (${DEFAULT-VALUE}).")
    private int within = 1;

    @Mixin
    private TieOptions ties = new TieOptions();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var filter = ties.filter();
        Neighbours.requireSteps(within);
        try (var open = graph.open()) {
            format.write(new NeighboursText(new Neighbours(open.graph()).around(name, other, within, filter)));
        }
        return ExitCode.OK;
    }
}
