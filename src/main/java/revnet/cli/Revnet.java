package revnet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
            DossierCommand.class,
            EvidenceCommand.class,
            VerifyCommand.class
        })
final class Revnet implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Verbosity verbosity = new Verbosity();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
