package revnet.cli;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import revnet.cli.WholeFiles.Content;
import revnet.export.ClaimsJsonl;
import revnet.export.Csv;
import revnet.export.Gexf;
import revnet.export.GraphMl;
import revnet.export.JsonLd;
import revnet.graph.Graph;
import revnet.query.Networks;
import revnet.query.Readings;

/** What a graph is exported as. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum ExportFormat {
    /** A network in time, for Gephi. */
    GEXF(graph -> file(out -> Gexf.write(new Networks(graph).whole(), out))),
    /** A network with typed attributes, for Cytoscape and others. */
    GRAPHML(graph -> file(out -> GraphMl.write(new Networks(graph).whole(), out))),
    /** Two tables, for Gephi, Palladio and spreadsheets. */
    CSV(ExportFormat::tables),
    /** Claims with their words and origins, for the web of data. */
    JSONLD(graph -> file(out -> JsonLd.write(new Networks(graph).whole(), new Readings(graph), out))),
    /** A line of JSON a claim, as {@code extract} writes them. */
    CLAIMS(graph -> file(out -> ClaimsJsonl.writeInOrder(new Readings(graph), out)));

    private static final String ITSELF = "";

    private final Function<Graph, Map<String, Content>> contents;

    ExportFormat(Function<Graph, Map<String, Content>> contents) {
        this.contents = contents;
    }

    /** Whether it takes several files. */
    boolean folder() {
        return this == CSV;
    }

    /** What goes into which file of the folder; for formats of a single file, what goes into that. */
    Map<String, Content> contents(Graph graph) {
        return contents.apply(graph);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Content> file(Content content) {
        return Map.of(ITSELF, content);
    }

    private static Map<String, Content> tables(Graph graph) {
        var network = new Networks(graph).whole();
        return Map.of("nodes.csv", out -> Csv.nodes(network, out), "edges.csv", out -> Csv.edges(network, out));
    }
}
