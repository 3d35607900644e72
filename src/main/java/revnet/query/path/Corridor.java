package revnet.query.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revnet.graph.Graph;
import revnet.graph.Row;

/**
 * The ties that ways between two ends can use, fetched from both ends until they are enough. The first <i>a</i> ties of a way
 * touch somebody nearer than <i>a</i> to its beginning, the last <i>b</i> somebody nearer than <i>b</i> to its end: two balls
 * of radius <i>a</i> and <i>b</i> hold all ways of up to <i>a + b</i> hops, and a network of a hundred thousand is seldom seen
 * further than two steps from either end.
 */
final class Corridor {

    private final String from;
    private final String to;
    private final Ball here;
    private final Ball there;
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Set<List<String>> known = new HashSet<>();
    private final Set<String> weak = new HashSet<>();

    /**
     * A corridor of no length.
     *
     * @param graph where to look
     * @param bounds what {@code ties-around.cypher} takes but for the entities
     * @param from the id where ways begin
     * @param to the id where they end, another
     */
    Corridor(Graph graph, Map<String, Object> bounds, String from, String to) {
        this.from = from;
        this.to = to;
        this.here = new Ball(graph, bounds, from);
        this.there = new Ball(graph, bounds, to);
    }

    /** Fetches the ties of the next entities, at the end that has fewer of them. */
    void grow() {
        boolean fewerHere = here.rim().size() <= there.rim().size();
        boolean fromHere = there.whole() || (!here.whole() && fewerHere);
        (fromHere ? here : there).grow().forEach(this::add);
    }

    /** Fetches all ties of some entities. */
    void fetch(Set<String> ids) {
        here.ties(ids).forEach(this::add);
    }

    /** Fetches ties until all ways of up to so many hops are in. */
    void reach(int hops) {
        while (covers() < hops) {
            grow();
        }
    }

    /** All ways of up to so many hops are in. */
    int covers() {
        return complete() ? Integer.MAX_VALUE : here.radius() + there.radius();
    }

    /** Whether all ways are in. */
    boolean complete() {
        return here.whole() || there.whole();
    }

    /** What is known so far. */
    Net net() {
        return new Net(from, to, links, weak);
    }

    /** Whether all ties of somebody are in. */
    boolean knows(String id) {
        return here.knows(id) || there.knows(id);
    }

    private void add(Row row) {
        var link = Link.of(row);
        if (row.flag("weak")) {
            weak.add(link.far());
        }
        put(link);
        put(link.turned());
    }

    private void put(Link link) {
        if (!link.near().equals(link.far()) && known.add(List.of(link.near(), link.far(), link.name()))) {
            links.computeIfAbsent(link.near(), near -> new ArrayList<>()).add(link);
        }
    }
}
