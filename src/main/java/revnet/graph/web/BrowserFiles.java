package revnet.graph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/** Guide and style of Neo4j Browser, served at its own origin, for it takes no page from a dropped file. */
@Path("/")
public final class BrowserFiles {

    /** Where the server mounts the files. */
    public static final String MOUNT = "/revnet";

    /**
     * What {@code :play} takes.
     *
     * @return the page
     */
    @GET
    @Path("guide.html")
    @Produces("text/html; charset=utf-8")
    public String guide() {
        return text("cypher/browser/guide.html");
    }

    /**
     * What {@code :style} takes.
     *
     * @return the rules
     */
    @GET
    @Path("revnet.grass")
    @Produces("text/plain; charset=utf-8")
    public String style() {
        return text("cypher/browser/revnet.grass");
    }

    private static String text(String resource) {
        try (InputStream stream = BrowserFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("%s is missing from the program".formatted(resource));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
