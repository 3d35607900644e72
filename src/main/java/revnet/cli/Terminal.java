package revnet.cli;

import java.io.Console;

/** The terminal that a person may be sitting at. */
final class Terminal {

    private Terminal() {}

    /** Whether input and output are a terminal. */
    @SuppressWarnings(
            "SystemConsoleNull") // from Java 22 on there may be a console without a terminal; isTerminal tells
    static boolean isThere() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
