package revnet.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import revnet.query.Setting;
import revnet.query.Table;
import revnet.query.path.Hop;
import revnet.query.path.Overlap;
import revnet.query.path.PathAnswer;
import revnet.query.path.TimeOrder;

/**
 * Paths, a block a hop: the tie, the words that say it, where they stand.
 *
 * @param paths the paths, the best first; at least one, which may say that there is none
 * @param weighed whether it is told how likely each is to be true
 */
public record PathText(List<PathAnswer> paths, boolean weighed) implements Answer {

    /** Copies the paths. */
    public PathText {
        paths = List.copyOf(paths);
    }

    private static final List<String> OF_PATHS = List.of(
            "same_time", "path_confidence", "time_order", "deciding_hop", "earliest_arrival", "latest_departure");

    /**
     * Paths of which nobody asks how likely they are.
     *
     * @param paths the paths, the best first; at least one, which may say that there is none
     */
    public PathText(List<PathAnswer> paths) {
        this(paths, false);
    }

    @Override
    public Table table() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < paths.size(); i++) {
            for (int step = 1; step <= paths.get(i).hops().size(); step++) {
                var row = new ArrayList<@Nullable Object>(List.of(i + 1));
                row.addAll(row(step, paths.get(i).hops().get(step - 1)));
                row.addAll(whole(paths.get(i), step));
                rows.add(row);
            }
        }
        var columns = new ArrayList<>(List.of("path"));
        columns.addAll(WitnessTable.COLUMNS);
        columns.addAll(OF_PATHS);
        return new Table(title(), columns, rows);
    }

    @Override
    public void print(Page page) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.size() > 1) {
                page.line((i > 0 ? "\n" : "") + "%d.".formatted(i + 1));
            }
            print(paths.get(i), page);
            if (weighed && !paths.get(i).hops().isEmpty()) {
                page.line("");
                page.line(probability(paths.get(i)));
            }
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
        path.order().ifPresent(order -> page.line(sentence(order) + "\n"));
        for (int i = 0; i < path.hops().size(); i++) {
            if (i > 0) {
                page.line("");
            }
            path.overlap(i + 1).ifPresent(overlap -> page.indented("(%s)".formatted(overlap.words())));
            step(path.hops().get(i), page);
        }
    }

    /** A tie, the words that say it, where they stand. */
    static void step(Hop hop, Page page) {
        page.heading(tie(hop));
        page.quote(hop.citation());
    }

    static List<@Nullable Object> row(int step, Hop hop) {
        var ends = hop.forward()
                ? List.of(hop.from().name(), hop.to().name())
                : List.of(hop.to().name(), hop.from().name());
        return WitnessTable.row(step, ends, hop.relation(), hop.setting(), hop.citation());
    }

    private static List<@Nullable Object> whole(PathAnswer path, int step) {
        var order = path.order();
        return Arrays.asList(
                path.overlap(step).map(Overlap::words).orElse(null),
                path.confidence(),
                order.map(known -> known.verdict().code()).orElse(null),
                order.map(TimeOrder::deciding)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt)
                        .orElse(null),
                order.flatMap(TimeOrder::arrival).map(Object::toString).orElse(null),
                order.flatMap(TimeOrder::departure).map(Object::toString).orElse(null));
    }

    private static String probability(PathAnswer path) {
        var factors =
                path.hops().stream().map(hop -> Cell.text(hop.confidence())).collect(Collectors.joining(" × "));
        return path.hops().size() == 1
                ? "Likely to be true: %s.".formatted(factors)
                : "Likely to be all true: %s = %s.".formatted(factors, Cell.text(path.confidence()));
    }

    /** What the path does best, how sure its order is, when it sets out and arrives. */
    private static String sentence(TimeOrder order) {
        var merits = order.merits().stream().map(TimeOrder.Merit::words).collect(Collectors.joining(", "));
        var verdict = order.deciding().isPresent()
                ? "In time order for some reading of the dates: possible; hop %d decides"
                        .formatted(order.deciding().getAsInt())
                : "In time order for every reading of the dates: certain";
        var departure = order.departure().map(day -> " Sets out by %s at the latest.".formatted(day));
        var arrival = order.arrival().map(day -> " Arrives on %s at the earliest.".formatted(day));
        return "%s. %s.%s%s"
                .formatted(
                        merits.substring(0, 1).toUpperCase(Locale.ROOT) + merits.substring(1),
                        verdict,
                        departure.orElse(""),
                        arrival.orElse(""));
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
