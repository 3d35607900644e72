package revnet.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import revnet.cli.print.Answer;
import revnet.cli.print.Format;
import revnet.cli.print.Page;

/** The option that says how an answer is written. */
final class FormatOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    /** Whether a person reads the answer as it is. */
    boolean forPeople() {
        return format == Format.TABLE;
    }

    void write(Answer answer) {
        format.write(answer, page());
    }

    Page page() {
        var command = spec.commandLine();
        return new Page(
                command.getOut(),
                command.getUsageHelpWidth(),
                command.getColorScheme().ansi());
    }
}
