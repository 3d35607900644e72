package revnet.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import revnet.model.Entity;
import revnet.model.OrganizationKind;
import revnet.query.Edge;

/**
 * Something that an export says of every entity or of every edge, in whatever format.
 *
 * @param <T> what it is said of
 * @param name the column's or attribute's name
 * @param type what values it has
 * @param value the value's text; empty where there is none
 */
record Field<T>(String name, Type type, Function<T, Optional<String>> value) {

    /** Stands between the parts of a value that has several. */
    static final String SEPARATOR = "; ";

    /** What is said of an entity beside its id and its name. */
    static final List<Field<Entity>> OF_ENTITIES = List.of(
            said("type", entity -> entity.type().label()),
            new Field<>("kind", Type.STRING, entity -> entity.kind().map(OrganizationKind::code)),
            said("names", entity -> String.join(SEPARATOR, entity.names())));

    /** What is said of an edge beside its ends, its weight and the days between which it lies. */
    static final List<Field<Edge>> OF_EDGES = List.of(
            said("relation", edge -> edge.tie().relation().name()),
            said("family", edge -> edge.tie().relation().family().code()),
            new Field<>("date", Type.STRING, edge -> edge.period().date()),
            new Field<>("places", Type.STRING, edge -> several(edge.backing().places())),
            said("certainty", edge -> edge.certainty().code()),
            new Field<>(
                    "confidence",
                    Type.DOUBLE,
                    edge -> Optional.of(Confidence.of(edge.confidence()).toPlainString())),
            said("documents", edge -> String.join(SEPARATOR, edge.backing().documents())),
            said("quote", edge -> edge.backing().quote()),
            said("claims", edge -> String.join(SEPARATOR, edge.backing().claims())));

    /** The same for formats that have no place of their own for weight and days. */
    static final List<Field<Edge>> OF_WEIGHED_EDGES = Stream.concat(
                    Stream.of(
                            new Field<Edge>(
                                    "weight", Type.INTEGER, edge -> Optional.of(Integer.toString(edge.witnesses()))),
                            new Field<Edge>("from", Type.STRING, edge -> edge.period()
                                    .from()
                                    .map(LocalDate::toString)),
                            new Field<Edge>("to", Type.STRING, edge -> edge.period()
                                    .to()
                                    .map(LocalDate::toString))),
                    OF_EDGES.stream())
            .toList();

    private static <T> Field<T> said(String name, Function<T, String> value) {
        return new Field<>(name, Type.STRING, value.andThen(Optional::of));
    }

    private static Optional<String> several(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(SEPARATOR, parts));
    }

    /** What values a field has. */
    enum Type {
        /** Any text. */
        STRING("string", "string"),
        /** A whole number. */
        INTEGER("integer", "int"),
        /** A number. */
        DOUBLE("double", "double"),
        /** True or false. */
        BOOLEAN("boolean", "boolean");

        private final String gexf;
        private final String graphMl;

        Type(String gexf, String graphMl) {
            this.gexf = gexf;
            this.graphMl = graphMl;
        }

        /** What GEXF calls it. */
        String gexf() {
            return gexf;
        }

        /** What GraphML calls it. */
        String graphMl() {
            return graphMl;
        }
    }
}
