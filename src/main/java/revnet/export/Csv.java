package revnet.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import revnet.query.Network;

/**
 * A network as two tables of comma-separated values (RFC 4180, UTF-8, line feeds): nodes and edges.
 *
 * <p>{@code Id}, {@code Label}, {@code Source}, {@code Target}, {@code Type} and {@code Weight} are the columns that Gephi
 * looks for; names, days and places beside them are for Palladio, which draws both ends of a row by their names. Several
 * values of a cell are parted by a semicolon and a space.
 *
 * <p>Cells hold other people's words. One that a spreadsheet would run as a formula, because it begins with {@code =},
 * {@code +}, {@code -}, {@code @}, their full-width forms, a tab or a line's end, gets an apostrophe before it, in ids too, as
 * <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises.
 */
public final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String RUNS = "=+-@＝＋－＠\t\r\n";

    private Csv() {}

    /**
     * Writes the table of the entities.
     *
     * @param network the network
     * @param out where it goes; left open
     * @throws IOException if it cannot be written
     */
    public static void nodes(Network network, Writer out) throws IOException {
        var printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(head(List.of("Id", "Label"), Field.OF_ENTITIES));
        for (var entity : network.entities()) {
            var known = List.of(entity.id().value(), entity.name());
            printer.printRecord(cells(known, entity, Field.OF_ENTITIES));
        }
        printer.flush();
    }

    /**
     * Writes the table of the edges.
     *
     * @param network the network
     * @param out where it goes; left open
     * @throws IOException if it cannot be written
     */
    public static void edges(Network network, Writer out) throws IOException {
        var printer = new CSVPrinter(out, FORMAT);
        var names = network.names();
        var ends = List.of("Source", "Target", "Type", "Id", "Label", "Source Name", "Target Name");
        printer.printRecord(head(ends, Field.OF_WEIGHED_EDGES));
        for (var edge : network.edges()) {
            var tie = edge.tie();
            var known = List.of(
                    tie.subject().value(),
                    tie.object().value(),
                    tie.relation().symmetric() ? "Undirected" : "Directed",
                    edge.id(),
                    tie.relation().name(),
                    Objects.requireNonNull(names.get(tie.subject())),
                    Objects.requireNonNull(names.get(tie.object())));
            printer.printRecord(cells(known, edge, Field.OF_WEIGHED_EDGES));
        }
        printer.flush();
    }

    private static <T> List<String> head(List<String> known, List<Field<T>> fields) {
        return Stream.concat(known.stream(), fields.stream().map(field -> capital(field.name())))
                .toList();
    }

    private static <T> List<String> cells(List<String> known, T thing, List<Field<T>> fields) {
        var cells = new ArrayList<>(known);
        fields.forEach(field -> cells.add(field.value().apply(thing).orElse("")));
        cells.replaceAll(Csv::guarded);
        return cells;
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
