package revnet.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;
import revnet.query.path.Neighbourhood;

/**
 * What lies around one, or two: each entity with its ties and their words.
 *
 * @param around what is there
 */
public record NeighboursText(Neighbourhood around) implements Answer {

    @Override
    public Table table() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var neighbour : around.neighbours()) {
            for (var tie : neighbour.ties()) {
                var row = new ArrayList<@Nullable Object>(
                        List.of(neighbour.entity().name(), neighbour.steps()));
                row.addAll(PathText.row(rows.size() + 1, tie));
                rows.add(row);
            }
        }
        var columns = new ArrayList<>(List.of("neighbour", "steps"));
        columns.addAll(WitnessTable.COLUMNS);
        return new Table(title(), columns, rows);
    }

    @Override
    public void print(Page page) {
        page.heading(title());
        if (around.neighbours().isEmpty()) {
            page.line("Nothing that was read ties anything there.");
        }
        for (var neighbour : around.neighbours()) {
            page.line("");
            page.heading("%s, %d step%s"
                    .formatted(neighbour.entity().name(), neighbour.steps(), neighbour.steps() == 1 ? "" : "s"));
            for (var tie : neighbour.ties()) {
                PathText.step(tie, page);
            }
        }
    }

    private String title() {
        return around.and()
                .map(other -> "What is near %s and %s".formatted(around.of().name(), other.name()))
                .orElse("What is near " + around.of().name());
    }
}
