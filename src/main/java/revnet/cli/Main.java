package revnet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;

/** Runs the program. */
public final class Main {

    private static final String LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

    private static final int PIPED_WIDTH = 100;

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        chooseLogging(Arrays.stream(arguments).anyMatch(Verbosity.NAMES::contains));
        System.exit(commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    /**
     * The command line with all its commands.
     *
     * @return a command line that prints to the standard streams unless told otherwise
     */
    static CommandLine commandLine() {
        var handler = new ErrorHandler();

        return new CommandLine(new Revnet())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(handler)
                .setParameterExceptionHandler(handler)
                .setUsageHelpWidth(PIPED_WIDTH)
                .setUsageHelpAutoWidth(Terminal.isThere());
    }

    /** Must come before the first logger is made; two providers are on the class path, and Neo4j's knows no levels. */
    private static void chooseLogging(boolean verbose) {
        System.setProperty("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
        System.setProperty("org.slf4j.simpleLogger.showShortLogName", "true");
        System.setProperty(LEVEL, verbose ? "info" : "error");
        System.setProperty("org.slf4j.simpleLogger.log.revnet", verbose ? "debug" : "warn");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
