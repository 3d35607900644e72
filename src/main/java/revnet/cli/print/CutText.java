package revnet.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;
import revnet.query.path.CutAnswer;
import revnet.query.path.Hop;

/**
 * Whose removal separates two, and what each of them ties; or the ties between the two themselves.
 *
 * @param answer the answer
 */
public record CutText(CutAnswer answer) implements Answer {

    private static final String DIRECT = "none: tied directly";

    @Override
    public Table table() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var tie : answer.direct()) {
            rows.add(row(rows.size() + 1, DIRECT, null, tie));
        }
        for (var point : answer.points()) {
            rows.add(row(rows.size() + 1, point.entity().name(), point.tiesBefore(), point.before()));
            rows.add(row(rows.size() + 1, point.entity().name(), point.tiesAfter(), point.after()));
        }
        var columns = new ArrayList<>(List.of("cut", "ties_on_this_side"));
        columns.addAll(WitnessTable.COLUMNS);
        return new Table(title(), columns, rows);
    }

    @Override
    public void print(Page page) {
        page.heading(title());
        page.line(verdict());
        for (var tie : answer.direct()) {
            page.line("");
            PathText.step(tie, page);
        }
        for (var point : answer.points()) {
            page.line("");
            page.heading("%s: %s with the side of %s, %s with the side of %s"
                    .formatted(
                            point.entity().name(),
                            ties(point.tiesBefore()),
                            answer.from().name(),
                            ties(point.tiesAfter()),
                            answer.to().name()));
            PathText.step(point.before(), page);
            PathText.step(point.after(), page);
        }
    }

    private String verdict() {
        var one = answer.from().name();
        var other = answer.to().name();
        if (answer.same()) {
            return "%s is both.".formatted(one);
        }
        if (!answer.connected()) {
            return "Nothing that was read connects %s with %s by such ties.".formatted(one, other);
        }
        return answer.direct().isEmpty()
                ? "No fewer than %d: without them, no way leads from %s to %s."
                        .formatted(answer.points().size(), one, other)
                : "%s and %s are tied directly; nobody's removal separates them.".formatted(one, other);
    }

    private String title() {
        return "What holds %s and %s together"
                .formatted(answer.from().name(), answer.to().name());
    }

    private static List<@Nullable Object> row(int number, String cut, @Nullable Integer ties, Hop tie) {
        var row = new ArrayList<@Nullable Object>();
        row.add(cut);
        row.add(ties);
        row.addAll(PathText.row(number, tie));
        return row;
    }

    private static String ties(int count) {
        return count == 1 ? "1 tie" : count + " ties";
    }
}
