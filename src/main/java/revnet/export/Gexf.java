package revnet.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import revnet.model.Entity;
import revnet.query.Edge;
import revnet.query.Network;

/**
 * A network that changes in time, as GEXF 1.3 for Gephi.
 *
 * <p>Source: <a href="https://gexf.net">gexf.net</a>, GEXF 1.3. Intervals are closed: {@code start} and {@code end} are
 * the first and the last day that the EDTF date of an edge may mean. An open end is left out, and an edge without any
 * date has no spell. {@code kind} keeps edges of several relations between the same two
 * apart; an edge weighs as many claims as it rests on.
 */
public final class Gexf {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    private Gexf() {}

    /**
     * Writes a network.
     *
     * @param network the network
     * @param out where it goes; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Network network, Writer out) throws IOException {
        try {
            var xml = new Xml(out).root("gexf", NAMESPACE).attribute("version", "1.3");
            xml.start("meta").start("creator").text("revnet").end().end();
            xml.start("graph")
                    .attribute("mode", "dynamic")
                    .attribute("defaultedgetype", "directed")
                    .attribute("timeformat", "date")
                    .attribute("timerepresentation", "interval");
            declare(xml, "node", Field.OF_ENTITIES);
            declare(xml, "edge", Field.OF_EDGES);
            nodes(xml, network.entities());
            edges(xml, network.edges());
            xml.end().end().close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static <T> void declare(Xml xml, String of, List<Field<T>> fields) throws XMLStreamException {
        xml.start("attributes").attribute("class", of).attribute("mode", "static");
        for (var field : fields) {
            xml.empty("attribute")
                    .attribute("id", field.name())
                    .attribute("title", field.name())
                    .attribute("type", field.type().gexf());
        }
        xml.end();
    }

    private static void nodes(Xml xml, List<Entity> entities) throws XMLStreamException {
        xml.start("nodes").attribute("count", Integer.toString(entities.size()));
        for (var entity : entities) {
            xml.start("node").attribute("id", entity.id().value()).attribute("label", entity.name());
            values(xml, entity, Field.OF_ENTITIES);
            xml.end();
        }
        xml.end();
    }

    private static void edges(Xml xml, List<Edge> edges) throws XMLStreamException {
        xml.start("edges").attribute("count", Integer.toString(edges.size()));
        for (var edge : edges) {
            var relation = edge.tie().relation();
            xml.start("edge")
                    .attribute("id", edge.id())
                    .attribute("source", edge.tie().subject().value())
                    .attribute("target", edge.tie().object().value())
                    .attribute("type", relation.symmetric() ? "undirected" : "directed")
                    .attribute("kind", relation.name())
                    .attribute("label", relation.name())
                    .attribute("weight", Integer.toString(edge.witnesses()));
            values(xml, edge, Field.OF_EDGES);
            spell(xml, edge.period());
            xml.end();
        }
        xml.end();
    }

    private static <T> void values(Xml xml, T thing, List<Field<T>> fields) throws XMLStreamException {
        xml.start("attvalues");
        for (var field : fields) {
            var value = field.value().apply(thing);
            if (value.isPresent()) {
                xml.empty("attvalue").attribute("for", field.name()).attribute("value", value.get());
            }
        }
        xml.end();
    }

    private static void spell(Xml xml, Edge.Period period) throws XMLStreamException {
        if (period.from().isEmpty() && period.to().isEmpty()) {
            return;
        }
        xml.start("spells").empty("spell");
        day(xml, "start", period.from());
        day(xml, "end", period.to());
        xml.end();
    }

    private static void day(Xml xml, String name, Optional<LocalDate> day) throws XMLStreamException {
        if (day.isPresent()) {
            xml.attribute(name, day.get().toString());
        }
    }
}
