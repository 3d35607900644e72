package revnet.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import revnet.model.InvalidData;

/**
 * A tab-separated file of the lexicon: a header line, then one entry a line; {@code #} begins a comment.
 *
 * @param file its name, for messages
 * @param rows its entries
 */
record Tsv(String file, List<Row> rows) {

    /**
     * An entry.
     *
     * @param line counted from 1
     * @param fields its columns, white space around them gone
     */
    record Row(int line, List<String> fields) {

        String field(int column) {
            return column < fields.size() ? fields.get(column) : "";
        }
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param columns the names that its header must have
     * @return its entries
     * @throws InvalidData if the file cannot be read, or a line has too few or too many columns
     */
    static Tsv read(Path path, String... columns) {
        var rows = new ArrayList<Row>();
        var lines = lines(path);
        boolean header = true;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var fields = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (header) {
                expectHeader(path, i + 1, fields, columns);
            } else {
                rows.add(row(path, i + 1, fields, columns));
            }
            header = false;
        }
        return new Tsv(name(path), rows);
    }

    InvalidData problem(Row row, String problem) {
        return new InvalidData(file, row.line(), problem);
    }

    /** What is wrong with the file as a whole, told at its last entry. */
    InvalidData problem(String problem) {
        return new InvalidData(
                file, rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line(), problem);
    }

    private static Row row(Path path, int line, List<String> fields, String... columns) {
        if (fields.size() > columns.length || fields.get(0).isEmpty()) {
            throw new InvalidData(
                    name(path), line, "expected the tab-separated columns %s".formatted(String.join(", ", columns)));
        }
        return new Row(line, fields);
    }

    private static void expectHeader(Path path, int line, List<String> fields, String... columns) {
        if (!fields.equals(List.of(columns))) {
            throw new InvalidData(
                    name(path),
                    line,
                    "the header must be the tab-separated columns %s".formatted(String.join(", ", columns)));
        }
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new InvalidData(name(path), 0, "cannot be read as UTF-8 text (%s)".formatted(e.getMessage()));
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
