package revnet.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import revnet.model.Claim;
import revnet.model.EntityId;
import revnet.model.Relation;
import revnet.model.Spell;
import revnet.model.Tie;

/** Keeps the edges between entities what the accepted claims of all documents make them: one for each spell. */
final class EdgeWriter {

    private static final CypherFile CLAIMS = CypherFile.load("load/claims-of-ties.cypher");
    private static final CypherFile EDGES = CypherFile.load("load/edges-of-ties.cypher");
    private static final CypherFile FORGET = CypherFile.load("load/forget-edges.cypher");
    private static final CypherFile WRITE = CypherFile.load("load/write-edges.cypher");

    private final Statements statements;

    EdgeWriter(Statements statements) {
        this.statements = statements;
    }

    /** Derives the edges of ties anew, and writes where they differ from those there are. */
    ImportChanges.Counts derive(Collection<Tie> ties) {
        var asked = Map.of("ties", ties.stream().map(ClaimRows::row).toList());
        var wanted = wanted(
                statements.run(CLAIMS, asked).stream().map(ClaimRows::claim).toList());
        var stored = stored(statements.run(EDGES, asked));
        var counts = ImportChanges.Counts.NONE;
        var stale = new ArrayList<Map<String, @Nullable Object>>();
        var fresh = new ArrayList<Map<String, @Nullable Object>>();
        for (var tie : ties) {
            var before = stored.getOrDefault(tie, List.of());
            var after = wanted.getOrDefault(tie, List.of());
            if (!new HashSet<>(before).equals(new HashSet<>(after))) {
                counts = counts.plus(changes(before, after));
                before.stream().limit(1).forEach(edge -> stale.add(ClaimRows.row(tie)));
                after.forEach(properties -> fresh.add(row(tie, properties)));
            }
        }
        statements.remove(FORGET, "ties", stale);
        statements.write(WRITE, fresh);
        return counts;
    }

    private static ImportChanges.Counts changes(List<?> before, List<?> after) {
        int lost = (int) before.stream().filter(edge -> !after.contains(edge)).count();
        int found = (int) after.stream().filter(edge -> !before.contains(edge)).count();
        int changed = Math.min(lost, found);
        return new ImportChanges.Counts(found - changed, changed, lost - changed);
    }

    private static Map<Tie, List<Map<String, @Nullable Object>>> wanted(List<Claim> claims) {
        var edges = new TreeMap<Tie, List<Map<String, @Nullable Object>>>();
        for (var spell : Spell.of(claims)) {
            edges.computeIfAbsent(spell.tie(), tie -> new ArrayList<>()).add(properties(spell));
        }
        return edges;
    }

    private static Map<Tie, List<Map<String, @Nullable Object>>> stored(List<Row> rows) {
        var edges = new TreeMap<Tie, List<Map<String, @Nullable Object>>>();
        for (var row : rows) {
            var tie = new Tie(
                    new EntityId(row.text("subject")),
                    Relation.valueOf(row.text("relation")),
                    new EntityId(row.text("object")));
            edges.computeIfAbsent(tie, same -> new ArrayList<>())
                    .add(row.row("properties").orElseThrow().values());
        }
        return edges;
    }

    private static Map<String, @Nullable Object> row(Tie tie, Map<String, @Nullable Object> properties) {
        var row = ClaimRows.row(tie);
        row.put("properties", properties);
        return row;
    }

    /** What an edge says; what is unknown is absent. */
    private static Map<String, @Nullable Object> properties(Spell spell) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        spell.from().ifPresent(day -> properties.put("from", day));
        spell.to().ifPresent(day -> properties.put("to", day));
        spell.date().ifPresent(date -> properties.put("date", date));
        properties.put("certainty", spell.certainty().code());
        properties.put("confidence", spell.confidence());
        properties.put(
                "sources",
                spell.claims().stream()
                        .map(claim -> claim.evidence().document().value())
                        .distinct()
                        .sorted()
                        .toList());
        properties.put("quote", spell.claims().get(0).evidence().quote().text());
        properties.put(
                "claims",
                spell.claims().stream()
                        .map(claim -> claim.id().value())
                        .sorted()
                        .toList());
        return properties;
    }
}
