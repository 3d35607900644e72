package revnet.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import revnet.model.Claim;
import revnet.model.ClaimId;
import revnet.model.Document;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.Passage;
import revnet.model.PassageId;
import revnet.model.Span;
import revnet.model.Tie;
import revnet.query.Edge;

/** Single things as nodes of JSON-LD, in the terms of our context. */
final class LinkedNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LinkedNodes() {}

    static ObjectNode activity() {
        var activity = node(Iri.IMPORT, "prov:Activity").put("name", "import of the documents");
        activity.set(
                "wasAssociatedWith", node(Iri.PROGRAM, "prov:SoftwareAgent").put("name", "revnet"));
        return activity;
    }

    static ObjectNode entity(Entity entity) {
        var node =
                node(Iri.of(entity.id()), types(entity).toArray(String[]::new)).put("name", entity.name());
        var others = texts(entity.names().stream()
                .filter(name -> !name.equals(entity.name()))
                .toList());
        if (!others.isEmpty()) {
            node.set("alternateName", others);
        }
        return node;
    }

    static ObjectNode document(Document document) {
        var metadata = document.metadata();
        var node = node(Iri.of(document.id()), "schema:DigitalDocument", "prov:Entity")
                .put("name", metadata.title());
        metadata.author().ifPresent(author -> node.put("author", author));
        metadata.date().ifPresent(date -> node.put("writtenOn", date));
        metadata.language().ifPresent(language -> node.put("language", language));
        if (!metadata.sources().isEmpty()) {
            node.set("sources", texts(metadata.sources()));
        }
        return node.put("fileName", document.fileName())
                .put("sha256", document.sha256())
                .put("wasUsedBy", Iri.IMPORT);
    }

    static ObjectNode claim(Claim claim) {
        var circumstances = claim.circumstances();
        var node = node(Iri.of(claim.id()), "revnet:Claim", "rdf:Statement", "prov:Entity");
        state(node, claim.tie());
        circumstances.date().ifPresent(date -> node.put("date", date.text()));
        circumstances.date().flatMap(EdtfDate::earliest).ifPresent(day -> node.put("earliest", day.toString()));
        circumstances.date().flatMap(EdtfDate::latest).ifPresent(day -> node.put("latest", day.toString()));
        circumstances.place().ifPresent(place -> node.put("place", Iri.of(place)));
        return node.put("certainty", Iri.of(circumstances.certainty()))
                .put("confidence", Confidence.of(claim.confidence()))
                .put("wasDerivedFrom", Iri.of(claim.evidence().document()))
                .put("wasGeneratedBy", Iri.IMPORT);
    }

    static ObjectNode annotation(Claim claim, Map<PassageId, String> passages) {
        var evidence = claim.evidence();
        var quote = evidence.quote();
        var spans = quote.spans();
        var exact = selector("oa:TextQuoteSelector").put("exact", quote.text());
        var passage = passages.getOrDefault(evidence.passage(), "");
        Surroundings.of(quote.text(), passage)
                .ifPresent(found -> exact.put("prefix", found.prefix()).put("suffix", found.suffix()));
        var extent = new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
        var target = selector("oa:SpecificResource")
                .put("source", Iri.of(evidence.document()))
                .put("page", evidence.page());
        target.putArray("selector").add(exact).add(position(extent));
        if (spans.size() > 1) {
            var pieces = target.putArray("pieces");
            spans.forEach(span -> pieces.add(position(span)));
        }
        var node = node(Iri.quote(claim.id()), "oa:Annotation")
                .put("motivation", "oa:describing")
                .put("body", Iri.of(claim.id()));
        node.set("target", target);
        return node;
    }

    static ObjectNode spell(Edge edge) {
        var node = node(Iri.spell(edge.id()), "revnet:Spell", "rdf:Statement", "prov:Entity");
        state(node, edge.tie());
        edge.period().date().ifPresent(date -> node.put("date", date));
        edge.period().from().map(LocalDate::toString).ifPresent(day -> node.put("earliest", day));
        edge.period().to().map(LocalDate::toString).ifPresent(day -> node.put("latest", day));
        node.put("certainty", Iri.of(edge.certainty())).put("confidence", Confidence.of(edge.confidence()));
        node.set(
                "wasDerivedFrom",
                texts(edge.backing().claims().stream()
                        .map(claim -> Iri.of(new ClaimId(claim)))
                        .toList()));
        return node;
    }

    /** The text of each passage. */
    static Map<PassageId, String> byPassage(List<Passage> passages) {
        return passages.stream().collect(Collectors.toMap(Passage::id, Passage::text));
    }

    private static void state(ObjectNode node, Tie tie) {
        node.put("subject", Iri.of(tie.subject()))
                .put("predicate", Iri.of(tie.relation()))
                .put("object", Iri.of(tie.object()));
    }

    private static ObjectNode position(Span span) {
        return selector("oa:TextPositionSelector").put("start", span.start()).put("end", span.end());
    }

    private static List<String> types(Entity entity) {
        var types = new ArrayList<>(
                switch (entity.type()) {
                    case PERSON -> List.of("schema:Person", "foaf:Person");
                    case ORGANIZATION -> List.of("schema:Organization", "foaf:Organization");
                    case PLACE -> List.of("schema:Place", "prov:Location");
                    case WORK -> List.of("schema:CreativeWork");
                    case EVENT -> List.of("schema:Event");
                });
        entity.kind().ifPresent(kind -> types.add("revnet:" + kind.label()));
        return types;
    }

    private static ObjectNode node(String iri, String... types) {
        var node = NODES.objectNode().put("id", iri);
        if (types.length == 1) {
            return node.put("type", types[0]);
        }
        node.set("type", texts(List.of(types)));
        return node;
    }

    private static ObjectNode selector(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static ArrayNode texts(List<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
