package revnet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import revnet.cli.print.DossierText;
import revnet.query.dossier.Dossiers;

/** All that is claimed of one. */
@Command(
        name = "dossier",
        description = "Shows all that is claimed of a person or body, by date, with quotes and contradictions.",
        mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "A name in any spelling, or an id.")
    private String name = "";

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        try (var open = graph.open()) {
            format.write(new DossierText(new Dossiers(open.graph()).of(name)));
        }
        return ExitCode.OK;
    }
}
