package revnet.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report says of a world, as a file of {@code src/test/resources} has it: its parameters, then its table.
 *
 * @param report the report
 * @param parameters what is set
 * @param lines the table, a row a line, the columns' names first
 */
record ExpectedReport(String report, Map<String, String> parameters, List<String> lines) {

    static Stream<ExpectedReport> in(String folder) {
        try (var files = Files.list(Path.of("src/test/resources", folder))) {
            return files.sorted().map(ExpectedReport::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Table table) {
        var rows = table.rows().stream()
                .map(row ->
                        row.stream().map(cell -> Objects.toString(cell, "-")).collect(Collectors.joining(" | ")));
        return Stream.concat(Stream.of(String.join(" | ", table.columns())), rows)
                .toList();
    }

    @Override
    public String toString() {
        return report + parameters;
    }

    private static ExpectedReport read(Path file) {
        var lines = FoundryCircle.text(file).lines().toList();
        var name = file.getFileName().toString();
        return new ExpectedReport(
                name.substring(0, name.indexOf('.')), parameters(lines.get(0)), lines.subList(1, lines.size()));
    }

    private static Map<String, String> parameters(String line) {
        var parameters = new LinkedHashMap<String, String>();
        Stream.of(line.split("; ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], pair[1]));
        return parameters;
    }
}
