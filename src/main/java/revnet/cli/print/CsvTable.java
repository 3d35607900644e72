package revnet.cli.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import revnet.query.Table;

/** A table as comma-separated values. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvTable() {}

    static void write(Table table, Writer out) {
        try {
            var printer = new CSVPrinter(out, FORMAT);
            printer.printRecord(table.columns());
            for (var row : table.rows()) {
                printer.printRecord(row.stream().map(Cell::text));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
