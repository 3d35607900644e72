package revnet.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A GEXF file read back, and held to what the published structure of version 1.3 demands; there is no reader of that
 * version for Java but Gephi itself.
 */
public final class ReadGexf {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    /** What contradicts the structure, as XPath without namespaces. */
    private static final List<String> FAULTS = List.of(
            "/*[not(self::gexf) or @version != '1.3']",
            "/gexf[count(meta) > 1 or count(graph) != 1]",
            "//graph[@mode != 'dynamic' or @timeformat != 'date' or @timerepresentation != 'interval']",
            "//graph/*[not(self::attributes or self::nodes or self::edges)]",
            "//attributes[not(@class = 'node' or @class = 'edge')]",
            "//attribute[not(@id and @title)]",
            "//attribute[not(@type = 'string' or @type = 'integer' or @type = 'double')]",
            "//nodes[@count != count(node)]",
            "//edges[@count != count(edge)]",
            "//node[not(@id and @label)]",
            "//edge[not(@id and @kind and @weight >= 1)]",
            "//edge[not(@type = 'directed' or @type = 'undirected')]",
            "//node//attvalue[not(@value and @for = //attributes[@class = 'node']/attribute/@id)]",
            "//edge//attvalue[not(@value and @for = //attributes[@class = 'edge']/attribute/@id)]",
            "//spells[not(spell)]",
            "//spell[not(@start or @end)]",
            "//spell/@*[not(name() = 'start' or name() = 'end')]");

    private final Document document;

    private ReadGexf(Document document) {
        this.document = document;
    }

    /** Reads a file, and refuses one that is not as it should be. */
    public static ReadGexf of(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var read = new ReadGexf(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
            read.check();
            return read;
        } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
            throw new AssertionError("no XML", e);
        }
    }

    /** The nodes' labels. */
    public List<String> labels() {
        return attributes("//node", "label");
    }

    /** The ids of the nodes. */
    public List<String> nodes() {
        return attributes("//node", "id");
    }

    /** The ids of the edges. */
    public List<String> edges() {
        return attributes("//edge", "id");
    }

    /** The values that edges have for an attribute. */
    public List<String> values(String attribute) {
        return attributes("//edge//attvalue[@for = '" + attribute + "']", "value");
    }

    /** When edges hold. */
    public List<Spell> spells() {
        return elements("//spell").stream()
                .map(spell -> new Spell(optional(spell, "start"), optional(spell, "end")))
                .toList();
    }

    private void check() {
        var faults = new ArrayList<String>();
        FAULTS.stream().filter(fault -> !elements(fault).isEmpty()).forEach(faults::add);
        if (!NAMESPACE.equals(document.getDocumentElement().getAttribute("xmlns"))) {
            faults.add("namespace");
        }
        var ids = Set.copyOf(nodes());
        if (ids.size() != nodes().size() || Set.copyOf(edges()).size() != edges().size()) {
            faults.add("an id given twice");
        }
        if (!ids.containsAll(attributes("//edge", "source")) || !ids.containsAll(attributes("//edge", "target"))) {
            faults.add("an edge from or to nowhere");
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("no GEXF 1.3: " + faults);
        }
    }

    private List<String> attributes(String path, String name) {
        return elements(path).stream()
                .map(element -> element.getAttribute(name))
                .toList();
    }

    private List<Element> elements(String path) {
        try {
            var found = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(found::item)
                    .map(node -> node instanceof Element element ? element : document.getDocumentElement())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    private static Optional<String> optional(Element element, String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    /** When an edge holds, in days of ISO 8601. */
    public record Spell(Optional<String> start, Optional<String> end) {}
}
