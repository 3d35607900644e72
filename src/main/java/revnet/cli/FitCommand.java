package revnet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import revnet.cli.print.FitText;
import revnet.fit.Fit;
import revnet.fit.Settings;
import revnet.fit.Subject;
import revnet.fit.WeightsFile;

/** Annotated documents to the weights by which others are read. */
@Command(
        name = "fit",
        description = "Fits the weights by which it is decided what a sentence states to annotated documents.",
        mixinStandardHelpOptions = true)
final class FitCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files, and folders of them (*.json).")
    private List<Path> gold = List.of();

    @Option(
            names = "--documents",
            required = true,
            paramLabel = "DIR",
            description = "Folder of documents that the gold is of; may be given several times.")
    private List<Path> documents = List.of();

    @Option(
            names = "--pronouns",
            description =
                    "Fit what pronouns and descriptions mean (lexicon/pronouns.tsv), to gold in which mentions are marked, instead of"
                            + " what sentences state.")
    private boolean pronouns;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the weights go (${DEFAULT-VALUE}).")
    private Path out = Path.of("weights.tsv");

    @Option(
            names = "--precision",
            paramLabel = "SHARE",
            description =
                    "The share of claims that should be right, on documents held out: decides how probable a claim"
                            + " has to be (${DEFAULT-VALUE}).")
    private double precision = 0.5;

    @Option(
            names = "--cost",
            paramLabel = "NUMBER",
            description = "What a wrong example costs against large weights: more fits closer (${DEFAULT-VALUE}).")
    private double cost = 0.03;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "Decides which documents are held out together (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() throws IOException {
        var target = OutFile.of(out);
        var fit = run(new Settings(pronouns ? Subject.PRONOUNS : Subject.CLAIMS, precision, cost, seed));
        WeightsFile.write(fit, target);
        format.write(new FitText(fit));
        if (format.forPeople()) {
            format.page().line("The weights are in %s.".formatted(out));
            format.page().out().flush();
        }
        return ExitCode.OK;
    }

    private Fit run(Settings settings) {
        try (var folder = data.open();
                var bar = new Bar()) {
            return data.fitter(folder).fit(gold, documents, settings, bar);
        }
    }
}
