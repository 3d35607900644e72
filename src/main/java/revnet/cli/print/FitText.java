package revnet.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revnet.cli.print.EvaluationRows.Part;
import revnet.fit.Fit;
import revnet.fit.Step;
import revnet.fit.Subject;
import revnet.query.Table;

/**
 * How good fitted weights are on documents that they were not fitted to: by threshold and by probability.
 *
 * <p>For programs all rows are in one table; {@code part} says what a row is of, and columns that it has no figure for
 * are empty. The row of part {@code chosen} is the threshold that was taken.
 *
 * @param fit what was fitted
 */
public record FitText(Fit fit) implements Answer {

    private static final List<String> COLUMNS = List.of(
            "part",
            "threshold",
            "gold",
            "claimed",
            "right",
            "precision",
            "recall",
            "f1",
            "probability",
            "ties",
            "mean_probability",
            "share_right",
            "brier");

    @Override
    public Table table() {
        return PartTables.joined("Fit", COLUMNS, parts());
    }

    @Override
    public void print(Page page) {
        for (var part : parts()) {
            new TableAnswer(PartTables.shown(part, COLUMNS)).print(page);
            page.line("");
        }
        boolean pronouns = fit.settings().subject() == Subject.PRONOUNS;
        page.line("%d signs weigh, by %d %s of %d documents may %s, %d of them right."
                .formatted(
                        fit.weights().bySign().size(),
                        fit.sample().ties(),
                        pronouns ? "antecedents that the pronouns" : "ties that the sentences",
                        fit.sample().documents(),
                        pronouns ? "have" : "state",
                        fit.sample().right()));
        if (!fit.reached()) {
            page.line("No threshold has a precision of %s; the one with the highest was taken."
                    .formatted(Cell.text(fit.settings().precision())));
        }
    }

    private List<Part> parts() {
        var steps = fit.steps().stream().map(FitText::step).toList();
        return List.of(
                new Part("threshold", "Held-out claims by threshold", steps, Set.of()),
                new Part("chosen", "The threshold taken", List.of(step(fit.chosen())), Set.of()),
                new Part("probability", "Held-out ties by probability", bins(), Set.of()),
                new Part("calibration", "Calibration", errors(), Set.of()));
    }

    private static Map<String, Object> step(Step step) {
        var tally = step.tally();
        var row = new LinkedHashMap<String, Object>();
        row.put("threshold", step.threshold());
        row.put("gold", tally.gold());
        row.put("claimed", tally.claimed());
        row.put("right", tally.right());
        row.put("precision", tally.precision());
        row.put("recall", tally.recall());
        row.put("f1", tally.f1());
        return row;
    }

    private List<Map<String, Object>> bins() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var bin : fit.calibration().bins()) {
            var row = new LinkedHashMap<String, Object>();
            row.put("probability", "%s–%s".formatted(Cell.text(bin.from()), Cell.text(bin.to())));
            row.put("ties", bin.claims());
            bin.confidence().ifPresent(mean -> row.put("mean_probability", mean));
            bin.right().ifPresent(right -> row.put("share_right", right));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> errors() {
        return fit.calibration().brier().stream()
                .mapToObj(brier -> Map.<String, Object>of("brier", brier))
                .toList();
    }
}
