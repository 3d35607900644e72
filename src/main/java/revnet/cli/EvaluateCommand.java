package revnet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import revnet.cli.print.EvaluationText;
import revnet.cli.print.MistakesText;
import revnet.evaluate.Evaluator;

/** The score of claims. */
@Command(
        name = "evaluate",
        description = "Scores claims, as extract writes them, against what careful readers wrote down.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            arity = "2..*",
            paramLabel = "GOLD... CLAIMS",
            hideParamSyntax = true,
            description = "Gold files, and folders of them (*.json); last, the claims (JSON, one a line).")
    private List<Path> files = List.of();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Folder of the documents: a claim is wrong if its quote is not where it says.")
    private Optional<Path> documents = Optional.empty();

    @Option(
            names = "--misses",
            description = "List the claims that were missed and those that are wrong; in other formats than table, list"
                    + " nothing else.")
    private boolean misses;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "Seed of the draws behind the intervals (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        int last = files.size() - 1;
        var evaluation = Evaluator.evaluate(files.subList(0, last), files.get(last), documents);
        if (!misses || format.forPeople()) {
            format.write(new EvaluationText(evaluation, seed));
        }
        if (misses) {
            format.write(new MistakesText(evaluation));
        }
        return ExitCode.OK;
    }
}
