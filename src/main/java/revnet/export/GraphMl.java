package revnet.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import revnet.model.Entity;
import revnet.query.Edge;
import revnet.query.Network;

/**
 * A network as GraphML, for Cytoscape, yEd, igraph and NetworkX.
 *
 * <p>Source: <a href="http://graphml.graphdrawing.org">graphml.graphdrawing.org</a>, GraphML 1.0 with typed attributes.
 * All edges are directed, since many readers refuse a graph of both sorts; {@code symmetric} tells which go both ways.
 * Ids must be name tokens there: any other character of an id becomes {@code _xHHHH_}, its code point in hexadecimal
 * digits.
 */
public final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final Pattern NO_TOKEN = Pattern.compile("[^\\p{L}\\p{Nd}._:-]");
    private static final List<Field<Entity>> OF_NODES = Stream.concat(
                    Stream.of(new Field<Entity>("label", Field.Type.STRING, entity -> Optional.of(entity.name()))),
                    Field.OF_ENTITIES.stream())
            .toList();

    private static final List<Field<Edge>> OF_EDGES = Stream.concat(
                    Field.OF_WEIGHED_EDGES.stream(),
                    Stream.of(new Field<Edge>("symmetric", Field.Type.BOOLEAN, GraphMl::symmetric)))
            .toList();

    private GraphMl() {}

    /**
     * Writes a network.
     *
     * @param network the network
     * @param out where it goes; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Network network, Writer out) throws IOException {
        try {
            var xml = new Xml(out).root("graphml", NAMESPACE);
            declare(xml, "node", OF_NODES);
            declare(xml, "edge", OF_EDGES);
            xml.start("graph").attribute("id", "revnet").attribute("edgedefault", "directed");
            for (var entity : network.entities()) {
                xml.start("node").attribute("id", token(entity.id().value()));
                values(xml, "node", entity, OF_NODES);
                xml.end();
            }
            for (var edge : network.edges()) {
                edge(xml, edge);
            }
            xml.end().end().close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static <T> void declare(Xml xml, String of, List<Field<T>> fields) throws XMLStreamException {
        for (var field : fields) {
            xml.empty("key")
                    .attribute("id", key(of, field))
                    .attribute("for", of)
                    .attribute("attr.name", field.name())
                    .attribute("attr.type", field.type().graphMl());
        }
    }

    private static void edge(Xml xml, Edge edge) throws XMLStreamException {
        var tie = edge.tie();
        xml.start("edge")
                .attribute("id", token(edge.id()))
                .attribute("source", token(tie.subject().value()))
                .attribute("target", token(tie.object().value()));
        values(xml, "edge", edge, OF_EDGES);
        xml.end();
    }

    private static <T> void values(Xml xml, String of, T thing, List<Field<T>> fields) throws XMLStreamException {
        for (var field : fields) {
            var value = field.value().apply(thing);
            if (value.isPresent()) {
                xml.start("data")
                        .attribute("key", key(of, field))
                        .text(value.get())
                        .end();
            }
        }
    }

    private static Optional<String> symmetric(Edge edge) {
        return Optional.of(Boolean.toString(edge.tie().relation().symmetric()));
    }

    private static String key(String of, Field<?> field) {
        return of + "-" + field.name();
    }

    private static String token(String id) {
        return NO_TOKEN.matcher(id)
                .replaceAll(match ->
                        String.format(Locale.ROOT, "_x%04X_", match.group().codePointAt(0)));
    }
}
