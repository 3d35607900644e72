package revnet.source.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much more of its words a page's end shares with another's beginning than such pages usually do.
 *
 * <p>A word counts the more the fewer pages have it. (Lexical cohesion between neighbouring blocks: Marti Hearst,
 * "TextTiling", 1997.)
 */
final class Cohesion {

    private static final int NEAR = 15;
    private static final double MOST = 2;

    private final List<Set<String>> begins;
    private final List<Set<String>> ends;
    private final Map<String, Integer> spread = new HashMap<>();
    private final double usual;
    private final double deviation;

    /**
     * Measures pages.
     *
     * @param pages the pages, none blank
     */
    Cohesion(List<PageText> pages) {
        this.begins = pages.stream()
                .map(PageText::lines)
                .map(lines -> words(lines.subList(0, Math.min(NEAR, lines.size()))))
                .toList();
        this.ends = pages.stream()
                .map(PageText::lines)
                .map(lines -> words(lines.subList(Math.max(0, lines.size() - NEAR), lines.size())))
                .toList();
        begins.forEach(words -> words.forEach(word -> spread.merge(word, 1, Integer::sum)));
        var sample = sample(pages.size());
        this.usual = mean(sample);
        this.deviation = Math.sqrt(
                mean(sample.stream().map(x -> (x - usual) * (x - usual)).toList()));
    }

    private List<Double> sample(int size) {
        var sample = new ArrayList<Double>();
        for (int i = 0; i < size; i++) {
            for (int part = 1; part < 8; part++) {
                sample.add(overlap(i, (i + size * part / 8) % size));
            }
        }
        return sample;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(x -> x).average().orElse(0);
    }

    private static Set<String> words(List<String> lines) {
        return new HashSet<>(Words.of(String.join("\n", lines)));
    }

    /** The part of it in a join's score. */
    double score(int page, int next) {
        double more = (overlap(page, next) - usual) / (deviation + 1e-3);
        return Math.max(-MOST / 2, Math.min(MOST, more / 2));
    }

    private double overlap(int page, int next) {
        double shared = 0;
        double all = 0;
        for (String word : ends.get(page)) {
            double weight = Math.log((begins.size() + 1.0) / (spread.getOrDefault(word, 0) + 1));
            all += weight;
            shared += begins.get(next).contains(word) ? weight : 0;
        }
        return all > 0 ? shared / all : 0;
    }
}
