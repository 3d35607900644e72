package revnet.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.query.Hop;
import revnet.query.PathAnswer;
import revnet.query.Setting;
import revnet.query.Table;

/**
 * Paths, a block a hop: the tie, the words that say it, where they stand.
 *
 * @param paths the paths, the best first; at least one, which may say that there is none
 */
public record PathText(List<PathAnswer> paths) implements Answer {

    /** Copies the paths. */
    public PathText {
        paths = List.copyOf(paths);
    }

    @Override
    public Table table() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < paths.size(); i++) {
            var hops = paths.get(i).hops();
            for (int step = 0; step < hops.size(); step++) {
                var row = new ArrayList<@Nullable Object>(List.of(i + 1));
                row.addAll(row(step + 1, hops.get(step)));
                rows.add(row);
            }
        }
        var columns = new ArrayList<>(List.of("path"));
        columns.addAll(WitnessTable.COLUMNS);
        return new Table(title(), columns, rows);
    }

    @Override
    public void print(Page page) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.size() > 1) {
                page.line((i > 0 ? "\n" : "") + "%d.".formatted(i + 1));
            }
            print(paths.get(i), page);
        }
    }

    private static void print(PathAnswer path, Page page) {
        if (path.same()) {
            page.line("%s is both.".formatted(path.from().name()));
            return;
        }
        if (!path.found()) {
            page.line("Nothing that was read connects %s with %s within these bounds."
                    .formatted(path.from().name(), path.to().name()));
            return;
        }
        for (int i = 0; i < path.hops().size(); i++) {
            if (i > 0) {
                page.line("");
            }
            var hop = path.hops().get(i);
            page.heading(tie(hop));
            page.quote(hop.citation());
        }
    }

    private static List<@Nullable Object> row(int step, Hop hop) {
        var ends = hop.forward()
                ? List.of(hop.from().name(), hop.to().name())
                : List.of(hop.to().name(), hop.from().name());
        return WitnessTable.row(step, ends, hop.relation(), hop.setting(), hop.citation());
    }

    private String title() {
        var path = paths.get(0);
        return "%s – %s".formatted(path.from().name(), path.to().name());
    }

    private static String tie(Hop hop) {
        boolean along = hop.forward() || hop.relation().symmetric();
        return "%s %s[%s%s]%s %s"
                .formatted(
                        hop.from().name(),
                        along ? "—" : "←",
                        hop.relation(),
                        setting(hop.setting()),
                        along ? "→" : "—",
                        hop.to().name());
    }

    /** For example {@code " 1928, asserted"}. */
    static String setting(Setting setting) {
        return setting.date().map(date -> " " + date).orElse("")
                + ", "
                + setting.certainty().code();
    }
}
