package revnet.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;

/** A GraphML file as JGraphT reads it, which checks it against the schema of GraphML. */
public record ReadGraphMl(Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {

    /** Reads a file. */
    public static ReadGraphMl of(String xml) {
        var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
        var nodes = new HashMap<String, Map<String, String>>();
        var edges = new HashMap<DefaultEdge, Map<String, String>>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (attribute, value) -> nodes.computeIfAbsent(attribute.getFirst(), node -> new HashMap<>())
                        .put(attribute.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer(
                (attribute, value) -> edges.computeIfAbsent(attribute.getFirst(), edge -> new HashMap<>())
                        .put(attribute.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(xml));
        nodes.keySet().retainAll(graph.vertexSet());
        var said = new ArrayList<Map<String, String>>();
        graph.edgeSet().forEach(edge -> said.add(edges.get(edge)));
        return new ReadGraphMl(nodes, said);
    }
}
