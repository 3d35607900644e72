package revnet.evaluate;

import java.util.List;

/**
 * How good claims are.
 *
 * @param documents the figures of each document, in the order of the gold files
 * @param checked whether quotes were looked up in the documents
 */
public record Evaluation(List<DocumentScore> documents, boolean checked) {

    /** Copies the list. */
    public Evaluation {
        documents = List.copyOf(documents);
    }

    /**
     * The figures of all documents together: claims are summed, not shares.
     *
     * @return the pooled score
     */
    public Score total() {
        return documents.stream().map(DocumentScore::score).reduce(Score.NONE, Score::plus);
    }

    /**
     * How far claims are as often right as they say.
     *
     * @return the table, over the claims that carry a confidence and are not optional in the gold
     */
    public Calibration calibration() {
        return Calibration.of(documents.stream()
                .flatMap(document -> document.forecasts().stream())
                .toList());
    }

    /**
     * How far the pooled figures depend on which documents were taken.
     *
     * @param seed of the random draws; the same gives the same
     * @return 95 % intervals of precision, recall, F1, family F1, and F1 of each family, in this order
     */
    public List<Interval> intervals(long seed) {
        return Bootstrap.intervals(
                documents.stream().map(document -> document.score().tallies()).toList(), seed);
    }
}
