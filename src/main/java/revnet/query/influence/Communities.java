package revnet.query.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import revnet.graph.Graph;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.query.TieFilter;

/**
 * Finds communities by the Leiden algorithm (Traag, Waltman and van Eck 2019, "From Louvain to Leiden: guaranteeing
 * well-connected communities") and lays them beside the factions.
 */
public final class Communities {

    private final Graph graph;
    private final Ties ties;

    /**
     * Communities of a graph.
     *
     * @param graph where to look
     */
    public Communities(Graph graph) {
        this.graph = graph;
        this.ties = new Ties(graph);
    }

    /**
     * The communities that some ties make. Where no relations are given, those of alliance, contact and kin do: memberships
     * would make the communities the factions that they are to be laid beside.
     *
     * @param asked which ties
     * @param weight what the tie of a pair weighs
     * @return the communities; none if there are no such ties
     */
    public CommunitiesAnswer answer(TieFilter asked, Weight weight) {
        var filter = asked.orElse(TieFilter.friendly());
        var network = Network.of(ties.that(filter), weight, false);
        var scores = ServerScores.orLocal(graph);
        var factions = new Factions(ties.that(filter.of(Factions.memberships())));
        var measured = new Measured(
                "communities: who is tied among themselves more than with others",
                "%s; walked both ways; %s".formatted(filter.edges(), weight.meaning()),
                filter.dates(),
                network.nodes().size(),
                network.edges().size(),
                scores.byCommunities());
        return network.edges().isEmpty()
                ? new CommunitiesAnswer(measured, List.of(), Optional.empty())
                : answer(measured, network, factions, scores.communities(network));
    }

    static CommunitiesAnswer answer(Measured measured, Network network, Factions factions, int... communities) {
        double[] inside = new double[communities.length];
        for (var edge : network.edges()) {
            double weight = communities[edge.source()] == communities[edge.target()] ? edge.weight() : 0;
            inside[edge.source()] += weight;
            inside[edge.target()] += weight;
        }
        var groups = IntStream.range(0, communities.length)
                .boxed()
                .collect(Collectors.groupingBy(i -> communities[i], TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size())
                        .thenComparing(group -> group.get(0)))
                .toList();
        var answer = new ArrayList<Community>();
        for (var group : groups) {
            var members = group.stream()
                    .sorted(Comparator.comparingDouble((Integer i) -> -Figures.rounded(inside[i]))
                            .thenComparing(i -> i))
                    .map(network.nodes()::get)
                    .toList();
            answer.add(new Community(answer.size() + 1, members, overlaps(members, network, factions)));
        }
        return new CommunitiesAnswer(measured, answer, agreement(answer, factions));
    }

    private static List<Community.Overlap> overlaps(List<Entity> members, Network network, Factions factions) {
        var inside = ids(members);
        var all = ids(network.nodes());
        return factions.members().entrySet().stream()
                .map(entry -> {
                    var faction =
                            entry.getValue().stream().filter(all::contains).toList();
                    int both = (int) faction.stream().filter(inside::contains).count();
                    double either = inside.size() + faction.size() - both;
                    return new Community.Overlap(
                            factions.body(entry.getKey()), both, faction.size(), Figures.rounded(both / either));
                })
                .filter(overlap -> overlap.both() > 0)
                .sorted(Comparator.comparingDouble((Community.Overlap overlap) -> -overlap.jaccard())
                        .thenComparing(overlap -> overlap.faction().id()))
                .toList();
    }

    private static Set<EntityId> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.toSet());
    }

    private static Optional<Double> agreement(List<Community> communities, Factions factions) {
        var pairs = new LinkedHashMap<EntityId, Map.Entry<Integer, EntityId>>();
        for (var community : communities) {
            for (var member : community.members()) {
                factions.main(member)
                        .ifPresent(faction -> pairs.put(member.id(), Map.entry(community.number(), faction.id())));
            }
        }
        return pairs.size() < 2
                ? Optional.empty()
                : Optional.of(Figures.rounded(Agreement.of(List.copyOf(pairs.values()))));
    }
}
