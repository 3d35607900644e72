package revnet.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.query.Hop;
import revnet.query.PathAnswer;
import revnet.query.Setting;
import revnet.query.Table;

/**
 * A path, a block a hop: the tie, the words that say it, where they stand.
 *
 * @param path the path
 */
public record PathText(PathAnswer path) implements Answer {

    @Override
    public Table table() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var hop : path.hops()) {
            var ends = hop.forward()
                    ? List.of(hop.from().name(), hop.to().name())
                    : List.of(hop.to().name(), hop.from().name());
            rows.add(WitnessTable.row(rows.size() + 1, ends, hop.relation(), hop.setting(), hop.citation()));
        }
        return WitnessTable.ofRows(title(), rows);
    }

    @Override
    public void print(Page page) {
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

    private String title() {
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
