package revnet.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The option that shows what goes on behind the scenes. */
final class Verbosity {

    static final List<String> NAMES = List.of("-v", "--verbose");

    @Option(
            names = {"-v", "--verbose"},
            description = "Log what is done, and show where an error came from.")
    private boolean verbose;

    /** Whether it was given to the command or to a command inside it. */
    static boolean given(ParseResult result) {
        return result.hasMatchedOption("-v") || (result.hasSubcommand() && given(result.subcommand()));
    }

    @Override
    public String toString() {
        return verbose ? "verbose" : "quiet";
    }
}
