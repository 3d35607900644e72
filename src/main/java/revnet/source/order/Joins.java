package revnet.source.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import revnet.source.order.Edges.Ending;
import revnet.source.order.Edges.Opening;

/**
 * Scores how well a page continues another.
 *
 * <p>A score is a sum of estimated logarithms of how much likelier what stands on both sides of a join is if the join is
 * right than if the two pages met by chance; 0 says nothing. The strongest evidence is a cut word: its halves make a
 * word of the document or the dictionary, or they do not.
 */
final class Joins {

    private static final double WORD = 6;
    private static final double COMPOUND = 2;
    private static final double UNKNOWN_WORD = -1;
    private static final double NO_WORD = -4;
    private static final double SENTENCE_GOES_ON = 0.5;
    private static final double NAME_GOES_ON = -0.75;
    private static final double NEW_SENTENCE = 1;
    private static final double SENTENCE_CUT = -4;
    private static final double HALF_ALONE = -3;
    private static final double BRACKET = 1.5;
    private static final double QUOTE = 0.75;
    private static final double NUMBER = 6;
    private static final double MOST_ATTRACTED = 3;
    private static final double NOT_FULL = 1.5;
    private static final double FULL = 0.6;
    private static final double NOT_THE_BEGINNING = -3;
    private static final double NOT_THE_END = -1;

    private final Words words;
    private final List<PageText> pages;
    private final List<Edges> edges;
    private final int usualLength;
    private final Map<Long, Double> scores = new HashMap<>();
    private final Cohesion cohesion;

    /**
     * Scores for a document.
     *
     * @param pages its pages, none blank
     * @param language what is known of the language it may be in
     * @param usual what words follow each other in that language
     */
    Joins(List<PageText> pages, Language language, Succession usual) {
        this.pages = List.copyOf(pages);
        this.words = new Words(pages, language, usual);
        this.edges = pages.stream().map(Edges::of).toList();
        var lengths = pages.stream().mapToInt(Joins::length).sorted().toArray();
        this.usualLength = lengths[lengths.length / 2];
        this.cohesion = new Cohesion(pages);
    }

    private static int length(PageText page) {
        return page.lines().stream().mapToInt(String::length).sum();
    }

    /** Whether a page ends before it is full, as a last page does. */
    private boolean isShort(int page) {
        return length(pages.get(page)) < FULL * usualLength;
    }

    /** How many pages there are. */
    int size() {
        return edges.size();
    }

    /** The score of an order, a permutation of the pages' indexes. */
    double score(int... order) {
        double sum = beginning(order[0]) + ending(order[order.length - 1]);
        for (int i = 1; i < order.length; i++) {
            sum += score(order[i - 1], order[i]);
        }
        return sum + numbers(order);
    }

    /** The part that is owed to the joins of two pages; without the printed numbers. */
    double score(int page, int next) {
        return scores.computeIfAbsent((long) page * size() + next, key -> text(page, next));
    }

    /** What speaks for a page to be the first. */
    double beginning(int page) {
        var edge = edges.get(page);
        if (edge.opening() != Opening.LOWER) {
            return 0;
        }
        return NOT_THE_BEGINNING + (words.isFragment(edge.first()) ? NOT_THE_END : 0);
    }

    /** What speaks for a page to be the last. */
    double ending(int page) {
        return switch (edges.get(page).ending()) {
            case CUT -> NO_WORD;
            case OPEN, PAUSE -> NOT_THE_END;
            case ABBREVIATION, CLOSED -> 0;
        };
    }

    /** Whether one page is printed the number after another's: 1 or -1 times a weight, 0 if a number is missing. */
    double number(int page, int next) {
        OptionalInt before = pages.get(page).printed();
        OptionalInt after = pages.get(next).printed();
        if (before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        return after.getAsInt() == before.getAsInt() + 1 ? NUMBER : -NUMBER;
    }

    /** Numbered pages, unnumbered ones between them, should be as far apart as their numbers say. */
    private double numbers(int... order) {
        double sum = 0;
        int last = -1;
        for (int i = 0; i < order.length; i++) {
            var printed = pages.get(order[i]).printed();
            if (printed.isPresent() && last >= 0) {
                int step = printed.getAsInt() - pages.get(order[last]).printed().orElseThrow();
                sum += agreement(step, i - last);
            }
            last = printed.isPresent() ? i : last;
        }
        return sum;
    }

    private static double agreement(int step, int places) {
        if (step == places) {
            return NUMBER;
        }
        return step > 0 ? 0 : -NUMBER;
    }

    private double text(int place, int follower) {
        var page = edges.get(place);
        var next = edges.get(follower);
        double form = page.ending() == Ending.CUT ? word(page.last(), next) : sentence(page, next);
        return form
                - (isShort(place) ? NOT_FULL : 0)
                + BRACKET * page.balance().brackets().continuedBy(next.balance().brackets())
                + QUOTE * page.balance().quotes().continuedBy(next.balance().quotes())
                + cohesion.score(place, follower);
    }

    private double word(String left, Edges next) {
        String right = next.first();
        if (next.opening() != Opening.LOWER) {
            return words.isCompound(left, right) ? COMPOUND : NO_WORD;
        }
        if (words.isCompound(left, right) || words.knows(left + right)) {
            return WORD;
        }
        if (words.isFragment(right)) {
            return UNKNOWN_WORD;
        }
        return words.knows(left) ? COMPOUND : NO_WORD;
    }

    private double sentence(Edges page, Edges next) {
        boolean half = next.opening() == Opening.LOWER && words.isFragment(next.first());
        return (half ? HALF_ALONE : 0)
                + switch (page.ending()) {
                    case CLOSED -> next.opening() == Opening.LOWER ? SENTENCE_CUT : NEW_SENTENCE;
                    case ABBREVIATION -> next.opening() == Opening.LOWER ? NOT_THE_END : NEW_SENTENCE;
                    case OPEN -> goesOn(next.opening()) + attraction(page.last(), next.first());
                    case PAUSE, CUT -> goesOn(next.opening()) + attraction(page.last(), next.first());
                };
    }

    private static double goesOn(Opening opening) {
        return opening == Opening.LOWER ? SENTENCE_GOES_ON : NAME_GOES_ON;
    }

    private double attraction(String last, String first) {
        return Math.max(-MOST_ATTRACTED, Math.min(MOST_ATTRACTED, words.attraction(last, first)));
    }
}
