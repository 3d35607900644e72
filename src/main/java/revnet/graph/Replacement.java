package revnet.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import revnet.model.Claim;
import revnet.model.ClaimId;
import revnet.model.DocumentId;
import revnet.model.Reading;
import revnet.model.Tie;
import revnet.model.UsageError;

/**
 * Puts what documents say in place of what they said before, in one transaction.
 *
 * <p>A document of which the same was read as before is not touched. Of any other, all it said is taken out and what it
 * says now is put in; a claim that stays keeps its status. Then entities and edges follow from what all documents say.
 */
final class Replacement {

    private static final CypherFile FINGERPRINTS = CypherFile.load("load/stored-fingerprints.cypher");
    private static final CypherFile FORGET_PASSAGES = CypherFile.load("load/forget-passages.cypher");

    private final Statements statements;
    private final StoredClaims storedClaims;

    Replacement(Statements statements) {
        this.statements = statements;
        this.storedClaims = new StoredClaims(statements);
    }

    ImportChanges run(List<Reading> readings) {
        var byId = byId(readings);
        var stored = fingerprints(byId.keySet());
        var changed = byId.values().stream()
                .filter(reading -> !fingerprint(reading)
                        .equals(stored.get(reading.document().id())))
                .toList();
        if (changed.isEmpty()) {
            return ImportChanges.NONE;
        }
        var known = changed.stream()
                .map(reading -> reading.document().id())
                .filter(stored::containsKey)
                .map(DocumentId::value)
                .toList();
        return replace(changed, known);
    }

    private ImportChanges replace(List<Reading> readings, List<String> known) {
        var before = storedClaims.ofDocuments(known);
        var after = claims(readings);
        statements.remove(FORGET_PASSAGES, "documents", known);

        var documents = new DocumentWriter(statements);
        documents.writeDocuments(readings.stream()
                .collect(Collectors.toMap(
                        Reading::document, Replacement::fingerprint, (a, b) -> a, LinkedHashMap::new)));
        var entities = new EntityWriter(statements);
        var entityCounts = entities.write(readings);
        documents.writeText(readings);
        documents.writeClaims(after.values(), storedClaims.statuses());

        var edgeCounts = new EdgeWriter(statements).derive(ties(before.values(), after.values()));
        entities.forgetOrphans();
        var documentCounts = new ImportChanges.Counts(readings.size() - known.size(), known.size(), 0);
        return new ImportChanges(documentCounts, entityCounts, changes(before, after), edgeCounts);
    }

    private static ImportChanges.Counts changes(Map<ClaimId, Claim> before, Map<ClaimId, Claim> after) {
        int added = (int)
                after.keySet().stream().filter(id -> !before.containsKey(id)).count();
        int gone = (int)
                before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        int changed = (int) after.values().stream()
                .filter(claim -> before.containsKey(claim.id()) && !claim.equals(before.get(claim.id())))
                .count();
        return new ImportChanges.Counts(added, changed, gone);
    }

    private static SortedSet<Tie> ties(Collection<Claim> before, Collection<Claim> after) {
        var ties = new TreeSet<Tie>();
        before.forEach(claim -> ties.add(claim.tie()));
        after.forEach(claim -> ties.add(claim.tie()));
        return ties;
    }

    /** The claims by their ids; of two that became one when their entities did, the more confident. */
    private static SortedMap<ClaimId, Claim> claims(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.claims().stream())
                .collect(Collectors.toMap(
                        Claim::id,
                        Function.identity(),
                        (a, b) -> b.confidence() > a.confidence() ? b : a,
                        TreeMap::new));
    }

    private Map<DocumentId, String> fingerprints(Collection<DocumentId> ids) {
        var documents = ids.stream().map(DocumentId::value).toList();
        return statements.run(FINGERPRINTS, Map.of("documents", documents)).stream()
                .collect(Collectors.toMap(row -> new DocumentId(row.text("id")), row -> row.optionalText("fingerprint")
                        .orElse("")));
    }

    private static SortedMap<DocumentId, Reading> byId(List<Reading> readings) {
        var byId = new TreeMap<DocumentId, Reading>();
        for (var reading : readings) {
            var other = byId.put(reading.document().id(), reading);
            if (other != null) {
                throw new UsageError("Two documents are called '%s', %s and %s; rename one of the files."
                        .formatted(
                                reading.document().id(),
                                other.document().path(),
                                reading.document().path()));
            }
        }
        return byId;
    }

    /** A digest of all that was read: records, lists and sorted sets print alike whenever they are alike. */
    private static String fingerprint(Reading reading) {
        try {
            var bytes = reading.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
