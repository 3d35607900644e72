package revnet.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;

/** Whether the option -v was given. */
final class Verbosity {

    /** How the option is written. */
    static final List<String> NAMES = List.of("-v", "--verbose");

    private Verbosity() {}

    /** Whether it was given to the command or to a command inside it. */
    static boolean given(ParseResult result) {
        return result.hasMatchedOption("-v") || (result.hasSubcommand() && given(result.subcommand()));
    }
}
