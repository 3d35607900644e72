package revnet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import revnet.model.Document.Metadata;

/**
 * Reads HTML: the page's text in its blocks, without scripts, navigation and footnote marks.
 *
 * <p>Where a page has one {@code main} element, its text is the page's text.
 */
final class Html {

    private static final String LEFT_OUT = String.join(
            ",",
            "head,script,style,noscript,template,nav,footer,aside,button,select,textarea,iframe,object,svg,math",
            "[role=navigation],[role=banner],[role=contentinfo],[role=search],[hidden],[aria-hidden=true]",
            "body>header,sup.reference,.mw-editsection,.noprint");
    private static final Pattern NOTE = Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z*†‡])[\\])]?");

    private final HtmlRecord record;
    private final String text;
    private final List<Draft> paragraphs = new ArrayList<>();
    private Draft.Builder open = new Draft.Builder();

    private Html(HtmlRecord record) {
        this.record = record;
        this.text = record.text();
    }

    /**
     * Reads an HTML page.
     *
     * @param source its source
     * @param title the title where it names none
     * @return its paragraphs and what its head says
     */
    static Opened read(String source, String title) {
        var page = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        var metadata = metadata(page, title);
        page.select(LEFT_OUT).remove();
        page.select("sup").stream()
                .filter(sup -> NOTE.matcher(sup.text().strip()).matches())
                .forEach(Node::remove);
        var main = page.select("main");
        var root = main.size() == 1 ? main.get(0) : page.body();
        var reading = new Html(new HtmlRecord(source, texts(root)));
        reading.walk(root);
        reading.close();
        return new Opened(new Manuscript(reading.text, reading.paragraphs, List.of(0)), metadata);
    }

    private static List<TextNode> texts(Element root) {
        return root.nodeStream(TextNode.class).toList();
    }

    private void walk(Element root) {
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                open(node);
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBlock(node)) {
                    close();
                }
            }
        });
    }

    private void open(Node node) {
        if (node instanceof TextNode words) {
            record.place(words).ifPresent(place -> open.append(text, place));
        } else if (isBlock(node)) {
            close();
        } else if (node.nameIs("br") && !open.isEmpty()) {
            breakLine(node);
        }
    }

    /** One break ends a line, two a paragraph. */
    private void breakLine(Node node) {
        var next = node.nextSibling();
        while (next instanceof TextNode words && words.isBlank()) {
            next = next.nextSibling();
        }
        if (next != null && next.nameIs("br")) {
            close();
        } else {
            open.insert('\n');
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && element.isBlock();
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(open.build());
        }
        open = new Draft.Builder();
    }

    private static Metadata metadata(Document page, String title) {
        return new Metadata(
                Optional.of(page.title()).filter(t -> !t.isBlank()).orElse(title),
                meta(page, "author", "dcterms.creator", "dc.creator", "article:author"),
                meta(page, "date", "dcterms.date", "dc.date", "article:published_time"),
                Optional.ofNullable(page.selectFirst("html[lang]")).map(html -> html.attr("lang")),
                List.of());
    }

    private static Optional<String> meta(Document page, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        page.select("meta[name=%1$s][content],meta[property=%1$s][content]".formatted(name)).stream())
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }
}
