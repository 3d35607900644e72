package revnet.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import revnet.cli.print.PathText;
import revnet.model.Certainty;
import revnet.model.EdtfDate;
import revnet.model.Relation;
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

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only ties that may have held then or later; EDTF, such as 1922-02.")
    private Optional<EdtfDate> since = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only ties that may have held then or before.")
    private Optional<EdtfDate> until = Optional.empty();

    @Option(names = "--relation", paramLabel = "RELATION", description = "Only ties of this kind; may be repeated.")
    private List<Relation> relations = new ArrayList<>();

    @Option(
            names = "--certainty",
            paramLabel = "asserted|hedged",
            converter = CertaintyConverter.class,
            description = "How firmly a tie must be claimed (hedged).")
    private Certainty least = Certainty.HEDGED;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var allowed = EnumSet.noneOf(Relation.class);
        allowed.addAll(relations);
        var question = new PathQuestion(from, to, maxHops, allowed, since, until, least);
        try (var open = graph.open()) {
            format.write(new PathText(new Paths(open.graph()).between(question)));
        }
        return ExitCode.OK;
    }
}
