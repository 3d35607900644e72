package revnet.cli.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import revnet.evaluate.Calibration;
import revnet.evaluate.Evaluation;
import revnet.evaluate.Interval;
import revnet.evaluate.Score;
import revnet.evaluate.Tally;

/** The figures of an evaluation as rows of named values. */
final class EvaluationRows {

    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String CLAIMED = "claimed";

    /**
     * Rows of one kind.
     *
     * @param name the kind, for programs
     * @param title the kind, for people
     * @param rows the rows, a value by column
     * @param hidden columns that only programs want
     */
    record Part(String name, String title, List<Map<String, Object>> rows, Set<String> hidden) {}

    private EvaluationRows() {}

    static List<Part> of(Evaluation evaluation, long seed) {
        var tallies = evaluation.total().tallies();
        var counted = Set.of(
                "family_gold",
                "family_claimed",
                "family_right",
                "dated",
                "dates_right",
                "certainties_right",
                "quotes_not_found");
        var parts = List.of(
                new Part("document", "By document", documents(evaluation), counted),
                new Part("family", "By family", groups(tallies.byFamily()), Set.of()),
                new Part("relation", "By relation", groups(tallies.byRelation()), Set.of()),
                new Part("confidence", "By confidence", bins(evaluation.calibration()), Set.of()),
                new Part("calibration", "Calibration", errors(evaluation.calibration()), Set.of()),
                new Part("interval", "95 % intervals", intervals(evaluation.intervals(seed)), Set.of()));
        return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    private static List<Map<String, Object>> documents(Evaluation evaluation) {
        var rows = new ArrayList<Map<String, Object>>();
        evaluation.documents().forEach(document -> rows.add(score(document.document(), document.score())));
        rows.add(score("ALL", evaluation.total()));
        return rows;
    }

    private static Map<String, Object> score(String name, Score score) {
        var row = tally(name, score.tallies().claims());
        var families = score.tallies().families();
        row.put("family_gold", families.gold());
        row.put("family_claimed", families.claimed());
        row.put("family_right", families.right());
        row.put("family_f1", families.f1());
        row.put("dated", score.agreement().dated());
        row.put("dates_right", score.agreement().dates());
        row.put("certainties_right", score.agreement().certainties());
        row.put("quotes_not_found", score.agreement().unquoted());
        return row;
    }

    private static List<Map<String, Object>> groups(SortedMap<String, Tally> groups) {
        Comparator<Map.Entry<String, Tally>> size =
                Comparator.comparing(entry -> entry.getValue().gold());
        return groups.entrySet().stream()
                .sorted(Collections.reverseOrder(size).thenComparing(Map.Entry.comparingByKey()))
                .map(group -> tally(group.getKey(), group.getValue()))
                .toList();
    }

    private static Map<String, Object> tally(String name, Tally tally) {
        var row = row(name);
        row.put("gold", tally.gold());
        row.put(CLAIMED, tally.claimed());
        row.put("right", tally.right());
        row.put("precision", tally.precision());
        row.put("recall", tally.recall());
        row.put("f1", tally.f1());
        return row;
    }

    private static List<Map<String, Object>> bins(Calibration calibration) {
        if (calibration.brier().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (var bin : calibration.bins()) {
            var row = row("%s–%s".formatted(Cell.text(bin.from()), Cell.text(bin.to())));
            row.put(CLAIMED, bin.claims());
            bin.right().ifPresent(right -> row.put("precision", right));
            bin.confidence().ifPresent(confidence -> row.put("confidence", confidence));
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> errors(Calibration calibration) {
        var rows = new ArrayList<Map<String, Object>>();
        calibration.brier().ifPresent(brier -> rows.add(value("Brier score", brier)));
        calibration.expectedError().ifPresent(error -> rows.add(value("expected calibration error", error)));
        return rows;
    }

    private static List<Map<String, Object>> intervals(List<Interval> intervals) {
        return intervals.stream().map(EvaluationRows::interval).toList();
    }

    private static Map<String, Object> interval(Interval interval) {
        var row = value(interval.measure(), interval.value());
        row.put("low", interval.low());
        row.put("high", interval.high());
        return row;
    }

    private static Map<String, Object> value(String name, double value) {
        var row = row(name);
        row.put(VALUE, value);
        return row;
    }

    private static Map<String, Object> row(String name) {
        var row = new LinkedHashMap<String, Object>();
        row.put(NAME, name);
        return row;
    }
}
