package revnet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import revnet.graph.EmbeddedServer;

/** Neo4j in the foreground. */
@Command(
        name = "serve",
        description = "Runs Neo4j with Bolt, HTTP and Neo4j Browser, on this machine only, until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PortOptions ports = new PortOptions();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() {
        graph.refuseServer();
        try (var server = RunningServer.of(EmbeddedServer.start(graph.home(), ports.ports()))) {
            server.serve(spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }
}
