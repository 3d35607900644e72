package revnet.source.order;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Searches the order of pages whose joins score best, whatever it is.
 *
 * <p>Up to twelve pages the best is found (Held and Karp); up to the limit a good one: the best joins first, as far as
 * they leave a path, then moves of stretches of up to a third of the pages while that gains (Or).
 */
final class PathSearch {

    /** For more pages the time would show, and the cost of naming an order would outweigh most gains. */
    static final int LIMIT = 64;

    private static final int EXACT = 12;
    private static final double GAIN = 1e-9;
    private static final int NONE = -1;

    private final double[][] joins;
    private final double[] first;
    private final double[] last;
    private final int size;

    private PathSearch(Joins joins) {
        this.size = joins.size();
        this.joins = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                this.joins[i][j] = i == j ? 0 : joins.score(i, j) + joins.number(i, j);
            }
        }
        this.first = IntStream.range(0, size).mapToDouble(joins::beginning).toArray();
        this.last = IntStream.range(0, size).mapToDouble(joins::ending).toArray();
    }

    /** The best order, or a good one. */
    static int[] best(Joins joins) {
        var search = new PathSearch(joins);
        return search.size <= EXACT ? search.exact() : search.improve(search.greedy());
    }

    /** The best way to each page through each set of pages, by the size of the set. */
    private int[] exact() {
        int sets = 1 << size;
        var best = new double[sets][size];
        var from = new int[sets][size];
        for (var row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < size; i++) {
            best[1 << i][i] = first[i];
        }
        for (int set = 1; set < sets; set++) {
            for (int end = 0; end < size; end++) {
                extend(set, end, best, from);
            }
        }
        return trace(best, from);
    }

    private void extend(int set, int end, double[][] best, int[][] from) {
        if (best[set][end] == Double.NEGATIVE_INFINITY) {
            return;
        }
        for (int next = 0; next < size; next++) {
            int larger = set | 1 << next;
            double score = best[set][end] + joins[end][next];
            if (larger != set && score > best[larger][next]) {
                best[larger][next] = score;
                from[larger][next] = end;
            }
        }
    }

    private int[] trace(double[][] best, int[][] from) {
        int set = (1 << size) - 1;
        int whole = set;
        int end = IntStream.range(0, size)
                .boxed()
                .max(Comparator.comparingDouble(i -> best[whole][i] + last[i]))
                .orElseThrow();
        var order = new int[size];
        for (int place = size - 1; place >= 0; place--) {
            order[place] = end;
            int before = from[set][end];
            set &= ~(1 << end);
            end = before;
        }
        return order;
    }

    private int[] greedy() {
        var next = new int[size];
        var head = IntStream.range(0, size).toArray();
        var taken = new boolean[size];
        Arrays.fill(next, NONE);
        IntStream.range(0, size * size)
                .boxed()
                .filter(pair -> pair / size != pair % size)
                .sorted(Comparator.comparingDouble((Integer pair) -> -joins[pair / size][pair % size]))
                .forEach(pair -> link(pair / size, pair % size, next, head, taken));
        int[] order = new int[size];
        order[0] = IntStream.range(0, size).filter(i -> !taken[i]).findFirst().orElseThrow();
        for (int place = 1; place < size; place++) {
            order[place] = next[order[place - 1]];
        }
        return order;
    }

    /** Lets a page follow another unless one of them has its neighbour already or a ring would close. */
    private static void link(int page, int follower, int[] next, int[] head, boolean[] taken) {
        if (next[page] != NONE || taken[follower] || head[page] == follower) {
            return;
        }
        next[page] = follower;
        taken[follower] = true;
        for (int i = follower; i != NONE; i = next[i]) {
            head[i] = head[page];
        }
    }

    private int[] improve(int[] start) {
        int[] order = start;
        double score = score(order);
        boolean improved = true;
        while (improved) {
            improved = false;
            int[] better = moved(order, score);
            if (score(better) > score + GAIN) {
                order = better;
                score = score(better);
                improved = true;
            }
        }
        return order;
    }

    /** The best order that one stretch moved to another place makes. */
    private int[] moved(int[] order, double score) {
        int[] best = order;
        double most = score;
        for (int move = 0; move < size * size * (size / 3); move++) {
            int from = move % size;
            int to = move / size % size;
            int length = move / size / size + 1;
            if (from + length <= size && (to < from || to > from + length)) {
                double gain = score + gain(order, from, length, to);
                best = gain > most + GAIN ? move(order, from, length, to) : best;
                most = Math.max(most, gain);
            }
        }
        return best;
    }

    /** What the score gains if the stretch is put before what stands at a place. */
    private double gain(int[] order, int from, int length, int to) {
        int after = from + length;
        double lost = join(order, from - 1, from) + join(order, after - 1, after) + join(order, to - 1, to);
        return join(order, from - 1, after) + join(order, to - 1, from) + join(order, after - 1, to) - lost;
    }

    private double join(int[] order, int place, int next) {
        if (place < 0) {
            return next < size ? first[order[next]] : 0;
        }
        return next < size ? joins[order[place]][order[next]] : last[order[place]];
    }

    private static int[] move(int[] order, int from, int length, int to) {
        var rest = IntStream.concat(Arrays.stream(order, 0, from), Arrays.stream(order, from + length, order.length))
                .toArray();
        int place = to < from ? to : to - length;
        return IntStream.concat(
                        IntStream.concat(Arrays.stream(rest, 0, place), Arrays.stream(order, from, from + length)),
                        Arrays.stream(rest, place, rest.length))
                .toArray();
    }

    private double score(int[] order) {
        double sum = join(order, NONE, 0);
        for (int i = 0; i < size; i++) {
            sum += join(order, i, i + 1);
        }
        return sum;
    }
}
