package revnet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program; its commands do the work. */
@Command(
        name = "revnet",
        description = "Turns documents about revolutionary movements into a graph whose every edge shows its words.",
        mixinStandardHelpOptions = true,
        version = "revnet 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ExtractCommand.class,
            ImportCommand.class,
            ServeCommand.class,
            ReportCommand.class,
            PathCommand.class,
            NeighboursCommand.class,
            CutCommand.class,
            InfluenceCommand.class,
            CommunitiesCommand.class,
            ReachCommand.class,
            DossierCommand.class,
            EvidenceCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            EvaluateCommand.class,
            FitCommand.class,
            WordsCommand.class
        })
final class Revnet implements Runnable {

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Log what is done, and show where an error came from.")
    @SuppressWarnings("UnusedVariable") // what matters is whether it was given, see Verbosity
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
