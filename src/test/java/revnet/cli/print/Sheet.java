package revnet.cli.print;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help.Ansi;

/** A page that can be read back. */
record Sheet(int width) {

    String text(Answer answer) {
        var text = new StringWriter();
        answer.print(new Page(new PrintWriter(text), width, Ansi.OFF));
        return text.toString();
    }
}
