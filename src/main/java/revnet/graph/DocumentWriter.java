package revnet.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revnet.model.Claim;
import revnet.model.ClaimId;
import revnet.model.Document;
import revnet.model.Mention;
import revnet.model.Passage;
import revnet.model.Reading;
import revnet.model.Span;

/** Writes documents, their passages and what these say; whatever they said before has gone already. */
final class DocumentWriter {

    private static final CypherFile DOCUMENTS = CypherFile.load("load/write-documents.cypher");
    private static final CypherFile PASSAGES = CypherFile.load("load/write-passages.cypher");
    private static final CypherFile ORDER = CypherFile.load("load/write-order.cypher");
    private static final CypherFile MENTIONS = CypherFile.load("load/write-mentions.cypher");
    private static final CypherFile CLAIMS = CypherFile.load("load/write-claims.cypher");
    private static final CypherFile PLACES = CypherFile.load("load/write-places.cypher");

    private final Statements statements;

    DocumentWriter(Statements statements) {
        this.statements = statements;
    }

    void writeDocuments(Map<Document, String> fingerprints) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        fingerprints.forEach((document, fingerprint) -> rows.add(row(document, fingerprint)));
        statements.write(DOCUMENTS, rows);
    }

    void writeText(List<Reading> readings) {
        statements.write(
                PASSAGES,
                readings.stream()
                        .flatMap(reading -> reading.passages().stream())
                        .map(DocumentWriter::row)
                        .toList());
        statements.write(
                ORDER,
                readings.stream()
                        .flatMap(reading -> order(reading.passages()).stream())
                        .toList());
        statements.write(
                MENTIONS,
                readings.stream()
                        .flatMap(reading -> reading.mentions().stream().distinct())
                        .map(DocumentWriter::row)
                        .toList());
    }

    void writeClaims(Collection<Claim> claims, Map<ClaimId, String> statuses) {
        var places = new ArrayList<Map<String, @Nullable Object>>();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var claim : claims) {
            rows.add(ClaimRows.row(claim, statuses.getOrDefault(claim.id(), ClaimRows.ACCEPTED)));
            claim.circumstances()
                    .place()
                    .ifPresent(place -> places.add(row("claim", claim.id().value(), "place", place.value())));
        }
        statements.write(CLAIMS, rows);
        statements.write(PLACES, places);
    }

    private static Map<String, @Nullable Object> row(Document document, String fingerprint) {
        var metadata = document.metadata();
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("id", document.id().value());
        properties.put("title", metadata.title());
        properties.put("author", metadata.author().orElse(null));
        properties.put("date", metadata.date().orElse(null));
        properties.put("language", metadata.language().orElse(null));
        properties.put("sources", metadata.sources());
        properties.put("fileName", document.fileName());
        properties.put("path", document.path());
        properties.put("sha256", document.sha256());
        properties.put("fingerprint", fingerprint);
        return row("id", document.id().value(), "properties", properties);
    }

    private static Map<String, @Nullable Object> row(Passage passage) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("id", passage.id().value());
        properties.put("text", passage.text());
        properties.put("page", passage.page());
        properties.put("start", passage.extent().start());
        properties.put("end", passage.extent().end());
        return row("document", passage.document().value(), "properties", properties);
    }

    private static Map<String, @Nullable Object> row(Mention mention) {
        var spans = mention.quote().spans();
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("surface", mention.quote().text());
        properties.put("start", spans.stream().mapToInt(Span::start).min().orElseThrow());
        properties.put("end", spans.stream().mapToInt(Span::end).max().orElseThrow());
        var row = row(
                "passage", mention.passage().value(), "entity", mention.entity().value());
        row.put("properties", properties);
        return row;
    }

    private static List<Map<String, @Nullable Object>> order(List<Passage> passages) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i + 1 < passages.size(); i++) {
            rows.add(row(
                    "passage",
                    passages.get(i).id().value(),
                    "next",
                    passages.get(i + 1).id().value()));
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(String key, Object value, String other, Object otherValue) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put(key, value);
        row.put(other, otherValue);
        return row;
    }
}
