package revnet.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ExitCode;
import revnet.model.RejectedDocument;

/** The documents that could not be read, a sentence each. */
final class Rejections {

    private Rejections() {}

    /** Tells of them; returns the exit code, which says that something failed if one was rejected. */
    static int tell(List<RejectedDocument> rejected, PrintWriter err) {
        rejected.forEach(document -> err.println(document.getMessage()));
        return rejected.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
