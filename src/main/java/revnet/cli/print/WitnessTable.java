package revnet.cli.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import revnet.model.Relation;
import revnet.query.Citation;
import revnet.query.Setting;
import revnet.query.Table;
import revnet.query.Witness;

/** Claims as rows: the same columns wherever claims are listed. */
final class WitnessTable {

    private static final List<String> COLUMNS = List.of(
            "no",
            "subject",
            "relation",
            "object",
            "date",
            "place",
            "certainty",
            "confidence",
            "quote",
            "title",
            "page",
            "document");

    private WitnessTable() {}

    static Table of(String title, List<Witness> witnesses) {
        var rows = IntStream.range(0, witnesses.size())
                .mapToObj(i -> row(i + 1, witnesses.get(i)))
                .toList();
        return new Table(title, COLUMNS, rows);
    }

    static Table ofRows(String title, List<List<@Nullable Object>> rows) {
        return new Table(title, COLUMNS, rows);
    }

    private static List<@Nullable Object> row(int number, Witness witness) {
        return row(
                number,
                List.of(witness.subject().name(), witness.object().name()),
                witness.relation(),
                witness.setting(),
                witness.citation());
    }

    static List<@Nullable Object> row(
            int number, List<String> ends, Relation relation, Setting setting, Citation citation) {
        return Arrays.asList(
                number,
                ends.get(0),
                relation.name(),
                ends.get(1),
                setting.date().orElse(null),
                setting.place().orElse(null),
                setting.certainty().code(),
                setting.confidence(),
                citation.quote(),
                citation.title(),
                citation.page(),
                citation.document());
    }
}
