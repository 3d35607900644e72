package revnet.query.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.query.DataScience;

/**
 * Searches the most reliable ways with Yen's algorithm of Graph Data Science (Yen 1971; for one way it is Dijkstra's) on the
 * server, so that only ids and answers travel. It knows no longest way and nobody to be led through: where a way comes out too
 * long, or is led, the search is done here.
 */
final class ServerReliable implements Reliable {

    private static final CypherFile WAYS = CypherFile.load("query/reliable-paths.cypher");

    static final List<String> NEEDED = List.of("gds.graph.drop", "gds.shortestPath.yens.stream");

    private final Graph graph;
    private final DataScience science;
    private final Reliable local;

    ServerReliable(Graph graph) {
        this.graph = graph;
        this.science = new DataScience(graph);
        this.local = Reliable.local(graph);
    }

    @Override
    public List<Way> ways(Errand errand, int count) {
        if (!errand.through().isEmpty()) {
            return local.ways(errand, count);
        }
        var from = errand.from().id().value();
        var to = errand.to().id().value();
        var bounds = errand.around();
        int maxHops = errand.question().maxHops();
        if (new Ball(graph, bounds, from).spread(1).size() < 2
                || new Ball(graph, bounds, to).spread(1).size() < 2) {
            return List.of();
        }
        var near = new TreeSet<>(new Ball(graph, bounds, from).spread((maxHops - 1) / 2));
        near.addAll(new Ball(graph, bounds, to).spread(maxHops / 2 - 1));
        var parameters = new HashMap<>(bounds);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("entities", List.copyOf(near));
        parameters.put("best", (long) count);
        var found = science.read(WAYS, parameters).stream()
                .map(row -> row.texts("ids"))
                .toList();
        return found.stream().allMatch(ids -> ids.size() <= maxHops + 1)
                ? walked(errand, found)
                : local.ways(errand, count);
    }

    /** The ways with their surest ties. */
    private List<Way> walked(Errand errand, List<List<String>> found) {
        var met = new HashSet<String>();
        found.forEach(met::addAll);
        var corridor = errand.corridor(graph);
        corridor.fetch(met);
        var net = corridor.net().surest();
        return found.stream().map(ids -> way(ids, net)).toList();
    }

    private static Way way(List<String> ids, Net net) {
        var links = new ArrayList<Link>();
        for (int i = 1; i < ids.size(); i++) {
            var far = ids.get(i);
            net.of(ids.get(i - 1)).stream()
                    .filter(link -> link.far().equals(far))
                    .forEach(links::add);
        }
        return new Way(links);
    }
}
