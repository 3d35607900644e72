package revnet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;
import revnet.graph.Address;
import revnet.graph.Graph;
import revnet.graph.ImportChanges;
import revnet.graph.ImportChanges.Counts;
import revnet.graph.Login;
import revnet.graph.TestReading;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;

/** The same program against a server that is not ours and asks for a password. */
class ContainerImportIT {

    private static final String IMAGE = System.getProperty("neo4j.image", "neo4j:5.26-community");
    private static final String PASSWORD = "iron-ring-1922";
    private static final Neo4jContainer CONTAINER = new Neo4jContainer(
                    DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("neo4j"))
            .withAdminPassword(PASSWORD);

    @BeforeAll
    static void start() {
        boolean docker = DockerClientFactory.instance().isDockerAvailable();
        if (System.getProperty("requireDocker") != null) {
            assertThat(docker)
                    .as("a Docker that answers, which -DrequireDocker asks for")
                    .isTrue();
        }
        assumeThat(docker).as("a Docker that answers").isTrue();
        CONTAINER.start();
    }

    @AfterAll
    static void stop() {
        CONTAINER.stop();
    }

    @Test
    void importsOnceAndThenHasNothingToChange() {
        var login = Optional.of(new Login("neo4j", PASSWORD));
        try (var graph = Graph.open(Address.of(CONTAINER.getBoltUrl(), login, Optional.of("neo4j")))) {
            var first = graph.replace(List.of(expulsion()));

            assertThat(first).isEqualTo(new ImportChanges(added(1), added(2), added(1), added(1)));
            assertThat(graph.replace(List.of(expulsion())).nothing()).isTrue();
        }
    }

    @Test
    void answersWithThePasswordOfAFile(@TempDir Path folder) throws IOException {
        var run = run(folder, PASSWORD, "report", "expulsions", "--format", "csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void isToldInOneSentenceThatThePasswordIsWrong(@TempDir Path folder) throws IOException {
        var run = run(folder, "iron-ring-1923", "report", "expulsions");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(CONTAINER.getBoltUrl())
                .contains("password")
                .doesNotContain("iron-ring-1923")
                .hasLineCount(1);
    }

    private static Run run(Path folder, String password, String... command) throws IOException {
        var file = Files.writeString(folder.resolve("password"), password + "\n");
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(
                List.of("--uri", CONTAINER.getBoltUrl(), "--user", "neo4j", "--password:file", file.toString()));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static Counts added(int count) {
        return new Counts(count, 0, 0);
    }

    private static Reading expulsion() {
        return TestReading.of("memoir")
                .names(EntityType.PERSON, "kranj", "Kranj")
                .names(OrganizationKind.FACTION, "iron-ring", "Iron Ring")
                .says("Kranj was expelled from the Iron Ring in 1922.", "kranj EXPELLED_FROM iron-ring", "1922")
                .reading();
    }
}
