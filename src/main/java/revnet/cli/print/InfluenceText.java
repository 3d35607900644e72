package revnet.cli.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;
import revnet.query.influence.Course;
import revnet.query.influence.InfluenceAnswer;
import revnet.query.influence.Standing;

/**
 * Who mattered: the ranking, the rise and fall through the years, and what was measured.
 *
 * @param answer the answer
 */
public record InfluenceText(InfluenceAnswer answer) implements Answer {

    private static final String TITLE = "Who mattered";

    /**
     * The ranking, or, where it went year by year, the rankings of all years.
     *
     * @return rows with what they are of
     */
    @Override
    public Table table() {
        return MeasuredText.with(answer.measured(), answer.courses().isEmpty() ? ranking() : years());
    }

    @Override
    public void print(Page page) {
        new TableAnswer(ranking()).print(page);
        if (!answer.courses().isEmpty()) {
            page.line("");
            new TableAnswer(leaders()).print(page);
            page.line("");
            new TableAnswer(courses()).print(page);
        }
        MeasuredText.print(answer.measured(), page);
    }

    private Table ranking() {
        var rows = answer.rows().stream()
                .map(row -> List.<@Nullable Object>of(row.rank(), row.entity().name(), row.score(), parts(row)))
                .toList();
        boolean plain = answer.rows().stream().allMatch(row -> row.parts().isEmpty());
        return plain
                ? new Table(
                        TITLE,
                        List.of("rank", "name", "score"),
                        rows.stream().map(row -> row.subList(0, 3)).toList())
                : new Table(TITLE, List.of("rank", "name", "score", "of_which"), rows);
    }

    private Table years() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var year : answer.years()) {
            for (var row : year.rows()) {
                rows.add(List.of(
                        year.year(),
                        row.rank(),
                        row.entity().name(),
                        row.score(),
                        parts(row),
                        year.nodes(),
                        year.ties()));
            }
        }
        return new Table(
                "Who mattered, year by year",
                List.of("year", "rank", "name", "score", "of_which", "entities_of_year", "ties_of_year"),
                rows);
    }

    /** Who was first in each year. */
    private Table leaders() {
        var rows = answer.years().stream()
                .map(year -> List.<@Nullable Object>of(
                        year.year(),
                        year.nodes(),
                        year.ties(),
                        year.rows().stream()
                                .filter(row -> row.rank() == 1 && row.score() > 0)
                                .map(row -> row.entity().name())
                                .collect(Collectors.joining("; "))))
                .toList();
        return new Table("First in each year", List.of("year", "entities", "ties", "first"), rows);
    }

    private Table courses() {
        var rows = answer.courses().stream()
                .map(course ->
                        List.<@Nullable Object>of(course.entity().name(), change(course.rise()), change(course.fall())))
                .toList();
        return new Table("Rise and fall", List.of("name", "rose_most", "fell_most"), rows);
    }

    private static String change(Optional<Course.Change> change) {
        return change.map(
                        known -> "%d (%s%s)".formatted(known.year(), known.by() > 0 ? "+" : "", Cell.text(known.by())))
                .orElse("");
    }

    private static String parts(Standing row) {
        return row.parts().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> part) -> -part.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(part -> "%s %s".formatted(part.getKey(), Cell.text(part.getValue())))
                .collect(Collectors.joining(", "));
    }
}
