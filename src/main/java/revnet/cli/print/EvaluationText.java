package revnet.cli.print;

import java.util.List;
import revnet.evaluate.Evaluation;
import revnet.query.Table;

/**
 * How good claims are: by document, family and relation, by confidence, and how far the figures may be trusted.
 *
 * <p>For programs all rows are in one table; {@code part} says what a row is of, and columns that it has no figure for
 * are empty.
 *
 * @param evaluation what was scored
 * @param seed of the draws behind the intervals
 */
public record EvaluationText(Evaluation evaluation, long seed) implements Answer {

    private static final List<String> COLUMNS = List.of(
            "part",
            "name",
            "gold",
            "claimed",
            "right",
            "precision",
            "recall",
            "f1",
            "family_gold",
            "family_claimed",
            "family_right",
            "family_f1",
            "dated",
            "dates_right",
            "certainties_right",
            "quotes_not_found",
            "confidence",
            "value",
            "low",
            "high");

    @Override
    public Table table() {
        return PartTables.joined("Evaluation", COLUMNS, EvaluationRows.of(evaluation, seed));
    }

    @Override
    public void print(Page page) {
        for (var part : EvaluationRows.of(evaluation, seed)) {
            new TableAnswer(PartTables.shown(part, COLUMNS)).print(page);
            page.line("");
        }
        agreement(page);
        confidence(page);
        page.line("Intervals hold the middle 95 %% of 2,000 draws of as many documents, with replacement, seed %d."
                .formatted(seed));
    }

    private void agreement(Page page) {
        var total = evaluation.total();
        var agreement = total.agreement();
        page.line("Of the right claims %d of %d have the right date and %d of %d the right certainty; %s."
                .formatted(
                        agreement.dates(),
                        agreement.dated(),
                        agreement.certainties(),
                        total.tallies().claims().right(),
                        quotes()));
    }

    private String quotes() {
        int missing = evaluation.total().agreement().unquoted();
        if (!evaluation.checked()) {
            return "quotes were not looked up, which takes --documents";
        }
        return missing == 1 ? "1 quote was not found" : "%d quotes were not found".formatted(missing);
    }

    private void confidence(Page page) {
        if (evaluation.calibration().brier().isEmpty()) {
            page.line("No claim says how confident it is.");
        }
    }
}
