package revnet.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import revnet.model.EdtfDate;
import revnet.model.InvalidData;

/** A table of the data folder: a header line with fixed columns, then a record a line. */
final class CsvTable {

    private CsvTable() {}

    /**
     * The rows of a file.
     *
     * @param file the file; UTF-8
     * @param columns what its first line has to be
     * @throws InvalidData if it cannot be read, or a line does not have these columns
     */
    static List<Row> read(Path file, List<String> columns) {
        var name = String.valueOf(file.getFileName());
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            return rows(name, parser, columns);
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidData(
                    name,
                    0,
                    "cannot be read; it has to be a table in UTF-8 with the columns " + String.join(",", columns) + " ("
                            + e.getMessage() + ").");
        }
    }

    private static List<Row> rows(String name, CSVParser parser, List<String> columns) {
        var rows = new ArrayList<Row>();
        int next = 1;
        for (var entry : parser) {
            int line = next;
            next = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            if (line == 1) {
                checkHeader(name, entry, columns);
            } else if (!blank(entry)) {
                rows.add(row(name, line, entry, columns));
            }
        }
        if (next == 1) {
            throw new InvalidData(name, 0, "is empty; its first line has to be " + String.join(",", columns) + ".");
        }
        return rows;
    }

    private static void checkHeader(String name, CSVRecord header, List<String> columns) {
        if (!header.toList().equals(columns)) {
            throw new InvalidData(
                    name,
                    1,
                    "the header is %s; it has to be %s."
                            .formatted(String.join(",", header.toList()), String.join(",", columns)));
        }
    }

    private static boolean blank(CSVRecord entry) {
        return entry.size() == 1 && entry.get(0).isBlank();
    }

    private static Row row(String name, int line, CSVRecord entry, List<String> columns) {
        if (entry.size() != columns.size()) {
            throw new InvalidData(
                    name,
                    line,
                    "has %d fields; it has to have %d: %s."
                            .formatted(entry.size(), columns.size(), String.join(",", columns)));
        }
        return new Row(name, line, columns, entry.toList());
    }

    /**
     * A line of a table.
     *
     * @param file the file's name
     * @param line the line on which it begins, counted from 1
     * @param columns the columns' names
     * @param fields what stands in them
     */
    record Row(String file, int line, List<String> columns, List<String> fields) {

        /** What stands in a column, or nothing. */
        Optional<String> optional(String column) {
            return Optional.of(fields.get(columns.indexOf(column)).strip()).filter(field -> !field.isEmpty());
        }

        /** What stands in a column that must not be empty. */
        String required(String column) {
            return optional(column)
                    .orElseThrow(() -> invalid("the column %s is empty; it has to be filled in.".formatted(column)));
        }

        /** The date in a column that must not be empty. */
        EdtfDate date(String column) {
            var text = required(column);
            try {
                return EdtfDate.parse(text);
            } catch (IllegalArgumentException e) {
                throw invalid(e.getMessage() + ".");
            }
        }

        /** An error on this line. */
        InvalidData invalid(String problem) {
            return new InvalidData(file, line, problem);
        }
    }
}
