package revnet.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import revnet.model.Mention;
import revnet.model.OrganizationKind;
import revnet.model.Passage;
import revnet.model.PassageId;
import revnet.model.Quote;
import revnet.model.Reading;
import revnet.model.Relation;
import revnet.model.Span;
import revnet.model.Tie;

/** Makes the reading of an invented document, a sentence a passage. */
public final class TestReading {

    private final DocumentId document;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int length;

    private TestReading(String document) {
        this.document = new DocumentId(document);
    }

    /** A document that says nothing yet. */
    public static TestReading of(String document) {
        return new TestReading(document);
    }

    /** The document names an entity. */
    public TestReading names(EntityType type, String id, String... names) {
        return names(new Entity(new EntityId(id), type, Optional.empty(), names[0], new TreeSet<>(List.of(names))));
    }

    /** The document names a body. */
    public TestReading names(OrganizationKind kind, String id, String... names) {
        return names(new Entity(
                new EntityId(id), EntityType.ORGANIZATION, Optional.of(kind), names[0], new TreeSet<>(List.of(names))));
    }

    /** The document's next sentence makes a claim: subject, relation, object. */
    public TestReading says(String sentence, String claim) {
        return says(sentence, claim, "");
    }

    /** The document's next sentence makes a claim with circumstances: a date, a certainty, a place after {@code @}. */
    public TestReading says(String sentence, String claim, String circumstances) {
        var passage = new Passage(
                new PassageId(document + "#" + (passages.size() + 1)),
                document,
                1,
                sentence,
                new Span(length, length + sentence.length()));
        passages.add(passage);
        length += sentence.length() + 2;
        var parts = claim.split(" ", 3);
        var tie = new Tie(new EntityId(parts[0]), Relation.valueOf(parts[1]), new EntityId(parts[2]));
        var quote = new Quote(sentence, List.of(passage.extent()));
        claims.add(Claim.of(tie, circumstances(circumstances), new Evidence(document, passage.id(), 1, quote), 0.8));
        entities.stream()
                .filter(entity -> sentence.contains(entity.name()))
                .forEach(entity -> mentions.add(mention(entity, passage)));
        return this;
    }

    /** The reading. */
    public Reading reading() {
        var metadata = new Document.Metadata(
                "Title of " + document, Optional.of("V. Kranj"), Optional.empty(), Optional.of("en"), List.of());
        var file = document + ".txt";
        return new Reading(
                new Document(document, file, "/documents/" + file, "0".repeat(64), metadata),
                passages,
                entities,
                mentions,
                claims);
    }

    private TestReading names(Entity entity) {
        entities.add(entity);
        return this;
    }

    private static Circumstances circumstances(String text) {
        var date = Optional.<EdtfDate>empty();
        var place = Optional.<EntityId>empty();
        var certainty = Certainty.ASSERTED;
        for (var word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            if (word.startsWith("@")) {
                place = Optional.of(new EntityId(word.substring(1)));
            } else if (Character.isLetter(word.charAt(0))) {
                certainty = Certainty.of(word);
            } else {
                date = Optional.of(EdtfDate.parse(word));
            }
        }
        return new Circumstances(date, place, certainty);
    }

    private static Mention mention(Entity entity, Passage passage) {
        int start = passage.extent().start() + passage.text().indexOf(entity.name());
        var span = new Span(start, start + entity.name().length());
        return new Mention(entity.id(), passage.id(), new Quote(entity.name(), List.of(span)));
    }
}
