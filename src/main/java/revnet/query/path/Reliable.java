package revnet.query.path;

import java.util.List;
import java.util.Optional;
import revnet.graph.Graph;
import revnet.query.DataScience;

/** Searches the most reliable ways. */
interface Reliable {

    /**
     * The ways whose claims are the likeliest to be all true, each over other entities.
     *
     * @param errand which ways count
     * @param count how many, at most
     * @return the ways, the most reliable first
     */
    List<Way> ways(Errand errand, int count);

    /** By what the server has. */
    static Reliable of(Graph graph) {
        return new DataScience(graph).has(ServerReliable.NEEDED) ? new ServerReliable(graph) : local(graph);
    }

    /** In this JVM, in ties that plain Cypher fetches. */
    static Reliable local(Graph graph) {
        return (errand, count) -> {
            int maxHops = errand.question().maxHops();
            var corridor = errand.corridor(graph);
            corridor.reach(maxHops);
            return new WaySearch(
                            corridor.net().surest(), Aim.MOST_RELIABLE, maxHops, errand.through(), Optional.empty())
                    .best(count);
        };
    }
}
