package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.model.GraphUnavailable;

class EmbeddedServerIT {

    @Test
    void servesNeo4jBrowser() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(TestServer.server().browser()).build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<title>Neo4j Browser</title>");
    }

    @Test
    void tellsTheBrowserWhereBoltIs() throws IOException, InterruptedException {
        var root = URI.create("http://" + TestServer.server().browser().getAuthority() + "/");
        var request = HttpRequest.newBuilder(root)
                .header("Accept", "application/json")
                .build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(response.body())
                .contains("\"bolt_direct\":\"" + TestServer.address().uri() + "\"");
    }

    @Test
    void servesGuideAndStyleBesideTheBrowser() throws IOException, InterruptedException {
        var guide = TestServer.server().guide();

        assertThat(get(guide)).isEqualTo(Files.readString(Path.of("cypher/browser/guide.html")));
        assertThat(get(guide.resolve("revnet.grass")))
                .isEqualTo(Files.readString(Path.of("cypher/browser/revnet.grass")));
    }

    @Test
    void sendsNoReportsHome() {
        assertThat(TestServer.run(CypherFile.load("test/settings.cypher"), Map.of()))
                .extracting(row -> row.text("name") + " " + row.text("value"))
                .containsExactly(
                        "client.allow_telemetry false",
                        "dbms.security.auth_enabled false",
                        "dbms.usage_report.enabled false",
                        "server.bolt.telemetry.enabled false");
    }

    @Test
    void saysThatThePortIsInUse(@TempDir Path home) {
        var server = TestServer.server().address().uri();
        var ports = new Ports("localhost", server.getPort(), Ports.any().http());

        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> EmbeddedServer.start(home, ports))
                .withMessageStartingWith("Port %d of localhost, wanted for Bolt, is in use", server.getPort());
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void saysThatTheHomeCannotBeWritten(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("home"), "a file, not a folder");

        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> EmbeddedServer.start(file, Ports.any()))
                .withMessage("The folder %s cannot be written; choose another with --home or make it writable.", file);
    }

    @Test
    void locksItsHomeTellsWhereItServesAndLeavesNothingBehind(@TempDir Path home) {
        var server = EmbeddedServer.start(home, Ports.any());

        assertThat(EmbeddedServer.serving(home)).contains(server.address());
        assertThatExceptionOfType(GraphUnavailable.class)
                .isThrownBy(() -> EmbeddedServer.start(home, Ports.any()))
                .withMessage(
                        "The graph in %s is in use by another program;"
                                + " end that, or choose another folder with --home.",
                        home);

        server.close();

        assertThat(EmbeddedServer.serving(home)).isEmpty();
        assertThat(home.resolve("serving")).doesNotExist();
    }

    @Test
    void ignoresTheFileOfAServerThatDied(@TempDir Path home) throws IOException {
        Files.write(
                home.resolve("serving"),
                List.of("bolt://localhost:" + Ports.any().bolt(), "1"));

        assertThat(EmbeddedServer.serving(home)).isEmpty();
    }

    @Test
    void printsNothing(@TempDir Path home) {
        var before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        EmbeddedServer.start(home, Ports.any()).close();
        System.setOut(before);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String get(URI page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body();
    }
}
