package revnet.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.Document;
import revnet.model.DocumentId;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Evidence;
import revnet.model.OrganizationKind;
import revnet.model.Passage;
import revnet.model.PassageId;
import revnet.model.Quote;
import revnet.model.Reading;
import revnet.model.Relation;
import revnet.model.Span;
import revnet.model.Tie;
import revnet.query.Edge;
import revnet.query.Network;

/** An invented person, an invented body, one claim that ties them, and ways to change a part of it. */
final class RopeNetwork {

    static final Entity HOLM = new Entity(
            new EntityId("person-ida-holm"),
            EntityType.PERSON,
            Optional.empty(),
            "Ida Holm",
            new TreeSet<>(Set.of("Ida \"Rope\" Holm", "Ида Хольм")));
    static final Entity UNION = new Entity(
            new EntityId("organization-ropemakers-union"),
            EntityType.ORGANIZATION,
            Optional.of(OrganizationKind.UNION),
            "Ropemakers & Riggers' Union",
            new TreeSet<>());
    static final String QUOTE = "Holm, it seems, led the Ropemakers & Riggers' Union from 1903 to May 1905.";

    private static final Passage PASSAGE = new Passage(
            new PassageId("rope#4"),
            new DocumentId("rope"),
            2,
            "Nobody kept minutes of these years. " + QUOTE + " Then the quay was closed.",
            new Span(400, 536));

    private RopeNetwork() {}

    /** Both, and the edge between them. */
    static Network network() {
        return network(edge(Optional.of("1903/1905-05"), List.of()));
    }

    static Network network(Edge... edges) {
        return new Network(List.of(UNION, HOLM), List.of(edges));
    }

    static Edge edge(Optional<String> date, List<String> places) {
        var edtf = date.map(EdtfDate::parse);
        var period = new Edge.Period(date, edtf.flatMap(EdtfDate::earliest), edtf.flatMap(EdtfDate::latest));
        var backing = new Edge.Backing(QUOTE, List.of(claim().id().value()), List.of("rope"), places);
        return new Edge(tie(Relation.LED), period, Certainty.HEDGED, 0.6, backing);
    }

    static Tie tie(Relation relation) {
        return new Tie(HOLM.id(), relation, UNION.id());
    }

    static Claim claim(Span... spans) {
        var where = spans.length == 0 ? List.of(new Span(436, 510)) : List.of(spans);
        return Claim.of(
                tie(Relation.LED),
                new Circumstances(Optional.of(EdtfDate.parse("1903/1905-05")), Optional.empty(), Certainty.HEDGED),
                new Evidence(PASSAGE.document(), PASSAGE.id(), PASSAGE.page(), new Quote(QUOTE, where)),
                0.6);
    }

    static Reading reading(Claim... claims) {
        var metadata = new Document.Metadata(
                "The Rope Walk", Optional.of("A. Kvist"), Optional.of("1931"), Optional.of("en"), List.of("Minutes"));
        var document = new Document(PASSAGE.document(), "rope.txt", "/home/a/rope.txt", "0".repeat(64), metadata);
        return new Reading(document, List.of(PASSAGE), List.of(UNION, HOLM), List.of(), List.of(claims));
    }

    /** What is to be written of it. */
    static String expected(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources/exports", file));
    }

    /** What a writer writes. */
    static String text(Content content) throws IOException {
        var out = new StringWriter();
        content.write(out);
        return out.toString();
    }

    /** Something that writes. */
    interface Content {
        void write(Writer out) throws IOException;
    }
}
