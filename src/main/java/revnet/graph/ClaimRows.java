package revnet.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.ClaimId;
import revnet.model.DocumentId;
import revnet.model.EdtfDate;
import revnet.model.EntityId;
import revnet.model.Evidence;
import revnet.model.PassageId;
import revnet.model.Quote;
import revnet.model.Relation;
import revnet.model.Span;
import revnet.model.Tie;

/** Claims as rows, there and back. */
final class ClaimRows {

    /** The status of a claim that nobody has rejected; only such claims make edges. */
    static final String ACCEPTED = "accepted";

    private ClaimRows() {}

    static Claim claim(Row row) {
        var tie = new Tie(
                new EntityId(row.text("subject")),
                Relation.valueOf(row.text("relation")),
                new EntityId(row.text("object")));
        var circumstances = new Circumstances(
                row.optionalText("date").map(EdtfDate::parse),
                row.optionalText("place").map(EntityId::new),
                Certainty.of(row.text("certainty")));
        var evidence = new Evidence(
                new DocumentId(row.text("document")),
                new PassageId(row.text("passage")),
                Math.toIntExact(row.number("page")),
                new Quote(row.text("quote"), spans(row.list("spans"))));
        return new Claim(new ClaimId(row.text("id")), tie, circumstances, evidence, row.decimal("confidence"));
    }

    static Map<String, @Nullable Object> row(Claim claim, String status) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("subject", claim.tie().subject().value());
        row.put("object", claim.tie().object().value());
        row.put("passage", claim.evidence().passage().value());
        row.put("page", claim.evidence().page());
        row.put("spans", flat(claim.evidence().quote().spans()));
        row.put("properties", properties(claim, status));
        return row;
    }

    static Map<String, @Nullable Object> row(Tie tie) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("subject", tie.subject().value());
        row.put("relation", tie.relation().name());
        row.put("object", tie.object().value());
        return row;
    }

    static List<Span> spans(List<Object> flat) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            spans.add(new Span(((Number) flat.get(i)).intValue(), ((Number) flat.get(i + 1)).intValue()));
        }
        return spans;
    }

    private static Map<String, @Nullable Object> properties(Claim claim, String status) {
        var date = claim.circumstances().date();
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("id", claim.id().value());
        properties.put("relation", claim.tie().relation().name());
        properties.put("date", date.map(EdtfDate::text).orElse(null));
        properties.put("earliest", date.flatMap(EdtfDate::earliest).orElse(null));
        properties.put("latest", date.flatMap(EdtfDate::latest).orElse(null));
        properties.put("certainty", claim.circumstances().certainty().code());
        properties.put("confidence", claim.confidence());
        properties.put("status", status);
        properties.put("quote", claim.evidence().quote().text());
        return properties;
    }

    private static List<Integer> flat(List<Span> spans) {
        var flat = new ArrayList<Integer>();
        for (var span : spans) {
            flat.add(span.start());
            flat.add(span.end());
        }
        return flat;
    }
}
