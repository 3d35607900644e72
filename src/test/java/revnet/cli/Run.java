package revnet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it wrote as data
 * @param err what it wrote beside
 */
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
