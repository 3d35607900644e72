package revnet.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page in HTML that needs nothing else: its style and its script stand in it, and its Content-Security-Policy lets the
 * browser run these two by their digests (CSP level 3, section 2.3.1) and load nothing.
 */
final class HtmlPage {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("sort.js");
    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                    .formatted(digest(STYLE), digest(SCRIPT));

    private final Document page = Document.createShell("");

    /** A page with its heading. */
    HtmlPage(String title) {
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.title(title);
        head.appendElement("style").appendChild(new DataNode(STYLE));
        page.body().appendElement("h1").text(title);
    }

    Element body() {
        return page.body();
    }

    /** A picture with what there is to say of it. */
    void figure(Element picture, String caption) {
        var figure = body().appendElement("figure");
        figure.appendChild(picture);
        figure.appendElement("figcaption").text(caption);
    }

    void write(PrintWriter out) {
        body().appendElement("script").appendChild(new DataNode(SCRIPT));
        out.print("<!DOCTYPE html>\n" + page.html() + "\n");
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (var stream = HtmlPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + name + " beside " + HtmlPage.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
