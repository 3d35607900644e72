package revnet.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines that come back page by page in a text that marks no page ends: running heads, and page numbers that
 * no blank line sets apart.
 *
 * <p>Lines with the same letters, or with nothing but a number, count if there are at least three and most of them are
 * equally far apart, as pages of so many lines are.
 */
final class PageLines {

    private static final int FEWEST = 3;
    private static final int SHORTEST_PAGE = 15;
    private static final int LONGEST_PAGE = 120;
    private static final double TOLERANCE = 0.1;
    private static final double MOST = 0.6;

    private final String record;
    private final List<Stretch> lines;
    private final BitSet starts = new BitSet();
    private final BitSet numbers = new BitSet();

    /**
     * Looks for them.
     *
     * @param record the text
     * @param lines its lines
     */
    PageLines(String record, List<Stretch> lines) {
        this.record = record;
        this.lines = lines;
        var places = new HashMap<String, List<Integer>>();
        for (int i = 0; i < lines.size(); i++) {
            String key = RunningHeads.mayBeHead(record, lines.get(i)) ? RunningHeads.key(record, lines.get(i)) : "";
            if (!key.isEmpty() || PageNumbers.isNumber(record, lines.get(i))) {
                places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        for (Map.Entry<String, List<Integer>> entry : places.entrySet()) {
            if (areRegular(entry.getValue())) {
                entry.getValue().forEach(entry.getKey().isEmpty() ? numbers::set : this::start);
            }
        }
    }

    /** Whether a line begins a page. */
    boolean startsPage(int line) {
        return starts.get(line);
    }

    /** Whether a line is a page number. */
    boolean isNumber(int line) {
        return numbers.get(line);
    }

    /** A head begins a page; where the text's last full line is one, they are feet, and the line after begins it. */
    private void start(int line) {
        boolean foot = RunningHeads.key(record, lines.get(full(lines.size() - 1, -1)))
                .equals(RunningHeads.key(record, lines.get(line)));
        starts.set(foot ? full(line + 1, 1) : line);
    }

    private int full(int from, int step) {
        int at = from;
        while (at >= 0 && at < lines.size() && lines.get(at).isBlank(record)) {
            at += step;
        }
        return at;
    }

    private static boolean areRegular(List<Integer> places) {
        if (places.size() < FEWEST) {
            return false;
        }
        var gaps = new ArrayList<Integer>();
        for (int i = 1; i < places.size(); i++) {
            gaps.add(places.get(i) - places.get(i - 1));
        }
        gaps.sort(Comparator.naturalOrder());
        int usual = gaps.get(gaps.size() / 2);
        long like = gaps.stream()
                .filter(gap -> Math.abs(gap - usual) <= Math.max(1, usual * TOLERANCE))
                .count();
        return usual >= SHORTEST_PAGE && usual <= LONGEST_PAGE && like >= gaps.size() * MOST;
    }
}
