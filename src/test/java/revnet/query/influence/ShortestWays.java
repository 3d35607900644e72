package revnet.query.influence;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Distances, and how many ways are so short, by trying every node between every two (Floyd and Warshall). */
final class ShortestWays {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final int size;
    private final double[][] distance;
    private final double[][] ways;

    ShortestWays(Network network) {
        size = network.nodes().size();
        distance = new double[size][size];
        ways = new double[size][size];
        for (double[] row : distance) {
            Arrays.fill(row, NEVER);
        }
        for (var edge : network.edges()) {
            tie(edge.source(), edge.target(), edge.weight());
            tie(edge.target(), edge.source(), edge.weight());
        }
        IntStream.range(0, size).forEach(this::goOver);
    }

    double[] betweenness() {
        return IntStream.range(0, size).mapToDouble(this::betweenness).toArray();
    }

    double[] closeness() {
        return IntStream.range(0, size)
                .mapToDouble(i -> {
                    double reached = others(i).count();
                    double far = others(i).mapToDouble(j -> distance[i][j]).sum();
                    return reached / far * reached / (size - 1);
                })
                .toArray();
    }

    private IntStream others(int node) {
        return IntStream.range(0, size).filter(j -> j != node && distance[node][j] < NEVER);
    }

    private double betweenness(int node) {
        return IntStream.range(0, size * size)
                .filter(pair -> pair / size < pair % size && pair / size != node && pair % size != node)
                .mapToDouble(pair -> share(pair / size, node, pair % size))
                .sum();
    }

    private double share(int from, int over, int to) {
        boolean on = distance[from][to] < NEVER && distance[from][over] + distance[over][to] == distance[from][to];
        return on ? ways[from][over] * ways[over][to] / ways[from][to] : 0;
    }

    private void tie(int from, int to, double length) {
        distance[from][to] = length;
        ways[from][to] = 1;
    }

    private void goOver(int over) {
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (from != to && from != over && to != over) {
                    improve(from, over, to);
                }
            }
        }
    }

    private void improve(int from, int over, int to) {
        double length = distance[from][over] + distance[over][to];
        if (length < distance[from][to]) {
            distance[from][to] = length;
            ways[from][to] = ways[from][over] * ways[over][to];
        } else if (length == distance[from][to] && length < NEVER) {
            ways[from][to] += ways[from][over] * ways[over][to];
        }
    }
}
