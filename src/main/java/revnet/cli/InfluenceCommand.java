package revnet.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import revnet.cli.print.InfluenceText;
import revnet.model.EntityType;
import revnet.query.influence.Influence;
import revnet.query.influence.InfluenceQuestion;
import revnet.query.influence.Measure;
import revnet.query.influence.Weight;

/** Who mattered. */
@Command(
        name = "influence",
        description = "Shows who mattered by a measure, also year by year.",
        mixinStandardHelpOptions = true)
final class InfluenceCommand implements Callable<Integer> {

    @Option(names = "--measure", paramLabel = "MEASURE", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Measure measure = Measure.BETWEENNESS;

    @Option(
            names = "--weight",
            paramLabel = "WEIGHT",
            description = "What a pair's tie weighs: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Weight weight = Weight.NONE;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Rank only these, such as person or organization; may be repeated.")
    private List<EntityType> kinds = List.of();

    @Option(names = "--by-year", description = "Year by year, with the years in which somebody rose or fell.")
    private boolean byYear;

    @Option(names = "--top", paramLabel = "N", description = "How many ranks (${DEFAULT-VALUE}).")
    private int top = 10;

    @Mixin
    private TieOptions ties = new TieOptions();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var ranked = EnumSet.noneOf(EntityType.class);
        ranked.addAll(kinds);
        var question = new InfluenceQuestion(measure, ties.filter(), weight, ranked, byYear, top);
        try (var open = graph.open()) {
            format.write(new InfluenceText(new Influence(open.graph()).answer(question)));
        }
        return ExitCode.OK;
    }
}
