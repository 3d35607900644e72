package revnet.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;
import revnet.query.Witness;
import revnet.query.dossier.Dossier;
import revnet.query.dossier.Period;
import revnet.query.dossier.Station;
import revnet.query.dossier.Topic;

/**
 * The parts of a dossier as tables, the same for every format; a part of which nothing is known is left out.
 *
 * @param dossier the dossier
 */
record DossierParts(Dossier dossier) {

    private static final List<String> CLAIM = List.of(
            "date", "subject", "relation", "object", "place", "certainty", "disputed", "quote", "document", "page");

    List<Table> tables() {
        var tables = new ArrayList<Table>();
        for (var section : dossier.sections()) {
            if (section.topic() == Topic.MEMBERSHIPS) {
                tables.add(memberships(section.lines()));
            } else if (section.topic() != Topic.EXILE || dossier.stations().isEmpty()) {
                tables.add(table(section.topic().title(), "", section.lines()));
            }
        }
        add(tables, exile());
        add(tables, disagreements());
        add(tables, unknown());
        return tables;
    }

    private static void add(List<Table> tables, Table table) {
        if (!table.rows().isEmpty()) {
            tables.add(table);
        }
    }

    /** A row a claim; claims of one spell share its number, denials have none. */
    private Table memberships(List<Witness> lines) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < dossier.memberships().size(); i++) {
            for (var witness : dossier.memberships().get(i).witnesses()) {
                rows.add(row(i + 1, witness));
            }
        }
        var told = dossier.memberships().stream()
                .map(Period::witnesses)
                .flatMap(List::stream)
                .toList();
        lines.stream().filter(line -> !told.contains(line)).forEach(line -> rows.add(row(null, line)));
        return new Table(Topic.MEMBERSHIPS.title(), columns("spell"), rows);
    }

    /** The claims of each station, then the contacts there; {@code how} tells why a contact is put there. */
    private Table exile() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < dossier.stations().size(); i++) {
            rows.addAll(station(i + 1, dossier.stations().get(i)));
        }
        var columns = columns("station");
        columns.add(1, "how");
        return new Table("Exile, with the contacts at each station", columns, rows);
    }

    private List<List<@Nullable Object>> station(int number, Station station) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var witness : station.period().witnesses()) {
            rows.add(row(number, witness));
        }
        rows.forEach(row -> row.add(1, "exile"));
        for (var contact : station.contacts()) {
            var row = row(number, contact.witness());
            row.add(1, contact.there() ? "contact there" : "contact in those years");
            rows.add(row);
        }
        return rows;
    }

    private Table disagreements() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var disagreement : dossier.disagreements()) {
            disagreement.witnesses().forEach(witness -> rows.add(row(disagreement.about(), witness)));
        }
        return new Table("Who says what: these cannot all be right", columns("about"), rows);
    }

    private Table unknown() {
        return new Table(
                "What the graph does not know",
                List.of("unknown"),
                dossier.unknown().stream()
                        .map(sentence -> List.<@Nullable Object>of(sentence))
                        .toList());
    }

    private Table table(String title, String first, List<Witness> lines) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(cells(line)));
        return new Table(title, first.isEmpty() ? CLAIM : columns(first), rows);
    }

    private static List<String> columns(String first) {
        var columns = new ArrayList<>(List.of(first));
        columns.addAll(CLAIM);
        return columns;
    }

    private List<@Nullable Object> row(@Nullable Object first, Witness witness) {
        var row = new ArrayList<@Nullable Object>();
        row.add(first);
        row.addAll(cells(witness));
        return row;
    }

    private List<@Nullable Object> cells(Witness witness) {
        return Arrays.asList(
                witness.setting().date().orElse(null),
                witness.subject().name(),
                witness.relation().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                witness.object().name(),
                witness.setting().place().orElse(null),
                witness.setting().certainty().code(),
                dossier.disputed(witness) ? "disputed" : null,
                witness.citation().quote(),
                witness.citation().title(),
                witness.citation().page());
    }
}
