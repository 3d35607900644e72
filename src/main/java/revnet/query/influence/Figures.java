package revnet.query.influence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import revnet.model.EntityId;
import revnet.model.EntityType;

/**
 * A measure of a network.
 *
 * @param network the network
 * @param scores a score a node
 * @param parts what each score is made of; empty where of nothing
 */
record Figures(Network network, List<Double> scores, List<SortedMap<String, Double>> parts) {

    private static final double GRAIN = 1e9;

    Figures {
        scores = List.copyOf(scores);
        parts = List.copyOf(parts);
    }

    static Figures of(Network network, double... scores) {
        return new Figures(
                network,
                IntStream.range(0, scores.length).mapToObj(i -> scores[i]).toList(),
                Collections.nCopies(scores.length, new TreeMap<>()));
    }

    /** To nine digits, so that the order in which a computer adds decides no rank. */
    static double rounded(double score) {
        return Math.rint(score * GRAIN) / GRAIN;
    }

    /** Everybody of some kinds, the highest score first, then by id; equal scores share a rank. */
    List<Standing> ranking(Set<EntityType> kinds) {
        var order = IntStream.range(0, scores.size())
                .boxed()
                .filter(i -> kinds.contains(network.nodes().get(i).type()))
                .sorted(Comparator.comparingDouble((Integer i) -> -rounded(scores.get(i)))
                        .thenComparing(i -> network.nodes().get(i).id()))
                .toList();
        var rows = new ArrayList<Standing>();
        for (int i : order) {
            double score = rounded(scores.get(i));
            boolean equal = !rows.isEmpty() && rows.get(rows.size() - 1).score() == score;
            int rank = equal ? rows.get(rows.size() - 1).rank() : rows.size() + 1;
            rows.add(new Standing(rank, network.nodes().get(i), score, parts.get(i)));
        }
        return rows;
    }

    /** The standing of everybody in a ranking, as {@link Course} has it. */
    static Map<EntityId, Double> standings(List<Standing> ranking) {
        var standings = new TreeMap<EntityId, Double>();
        for (var row : ranking) {
            long behind =
                    ranking.stream().filter(other -> other.rank() > row.rank()).count();
            long beside =
                    ranking.stream().filter(other -> other.rank() == row.rank()).count() - 1;
            double others = Math.max(1, ranking.size() - 1.0);
            standings.put(row.entity().id(), ranking.size() == 1 ? 1 : (behind + beside / 2.0) / others);
        }
        return standings;
    }

    /** The first ranks; a score of 0 is no rank worth naming. */
    static List<Standing> top(List<Standing> ranking, int ranks) {
        return ranking.stream()
                .filter(row -> row.rank() <= ranks && row.score() > 0)
                .toList();
    }
}
