package revnet.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
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
import revnet.model.PassageId;
import revnet.model.Quote;
import revnet.model.Reading;
import revnet.model.Relation;
import revnet.model.Span;
import revnet.model.Tie;

class ClaimsJsonlTest {

    private static final Entity MIASNIKOV = new Entity(
            new EntityId("p-miasnikov"),
            EntityType.PERSON,
            Optional.empty(),
            "Gavril Miasnikov",
            new TreeSet<>(Set.of("Мясников", "Miasnikov")));
    private static final Entity PARTY = new Entity(
            new EntityId("o-party"),
            EntityType.ORGANIZATION,
            Optional.of(OrganizationKind.PARTY),
            "Bolshevik Party",
            new TreeSet<>());
    private static final Entity MOSCOW = new Entity(
            new EntityId("l-moscow"), EntityType.PLACE, Optional.empty(), "Moscow", new TreeSet<>(Set.of("Moskva")));

    @Test
    void writesAllThatAClaimSays() throws IOException {
        var circumstances =
                new Circumstances(Optional.of(EdtfDate.parse("1922-02")), Optional.of(MOSCOW.id()), Certainty.ASSERTED);

        var lines = lines(reading("b", claim("b", circumstances, new Span(10, 20), new Span(25, 30))));

        assertThat(lines).isEqualTo("""
                        {"document":"b.txt",\
                        "subject":{"type":"Person","name":"Gavril Miasnikov","aliases":["Miasnikov","Мясников"]},\
                        "relation":"EXPELLED_FROM",\
                        "object":{"type":"Organization","name":"Bolshevik Party","aliases":[]},\
                        "date":"1922-02","place":"Moscow","certainty":"asserted","confidence":0.667,\
                        "quote":"Miasnikov was \\"expelled\\".","spans":[[10,20],[25,30]]}
                        """);
    }

    @Test
    void writesNullForADateAndAPlaceThatThePassageDoesNotGive() throws IOException {
        var line = new ObjectMapper().readTree(lines(reading("b", claim("b", unknown(), new Span(1, 2)))));

        assertThat(line.get("date").isNull()).isTrue();
        assertThat(line.get("place").isNull()).isTrue();
    }

    @Test
    void ordersDocumentsByIdWhateverOrderTheyCameIn() throws IOException {
        var first = reading("a", claim("a", unknown(), new Span(5, 9)), claim("a", unknown(), new Span(1, 2)));
        var second = reading("b", claim("b", unknown(), new Span(3, 4)));

        assertThat(lines(second, first)).isEqualTo(lines(first, second));
        assertThat(lines(second, first).lines())
                .extracting(
                        line -> new ObjectMapper().readTree(line).get("spans").toString())
                .containsExactly("[[5,9]]", "[[1,2]]", "[[3,4]]");
    }

    @Test
    void putsTheWitnessThatDatesAClaimBestBeforeOthersOfTheSame() throws IOException {
        var reading = reading(
                "a",
                claim("a", unknown(), new Span(1, 2)),
                claim("a", dated("1921?"), new Span(3, 4)),
                claim("a", dated("1922-02"), new Span(5, 6)),
                claim("a", dated("1923"), new Span(7, 8)));

        assertThat(lines(reading).lines())
                .extracting(
                        line -> new ObjectMapper().readTree(line).get("date").asText())
                .containsExactly("1922-02", "1923", "1921?", "null");
    }

    private static Circumstances dated(String date) {
        return new Circumstances(Optional.of(EdtfDate.parse(date)), Optional.empty(), Certainty.ASSERTED);
    }

    @Test
    void refusesAReadingThatClaimsSomethingOfAnEntityItDoesNotHold() {
        var reading = new Reading(
                document("b"),
                List.of(),
                List.of(MIASNIKOV),
                List.of(),
                List.of(claim("b", unknown(), new Span(1, 2))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines(reading))
                .withMessage("a reading that claims something of o-party must hold it");
    }

    private static String lines(Reading... readings) throws IOException {
        var out = new StringWriter();
        ClaimsJsonl.write(List.of(readings), out);
        return out.toString();
    }

    private static Circumstances unknown() {
        return new Circumstances(Optional.empty(), Optional.empty(), Certainty.HEDGED);
    }

    private static Claim claim(String document, Circumstances circumstances, Span... spans) {
        var quote = new Quote("Miasnikov was \"expelled\".", List.of(spans));
        return Claim.of(
                new Tie(MIASNIKOV.id(), Relation.EXPELLED_FROM, PARTY.id()),
                circumstances,
                new Evidence(new DocumentId(document), new PassageId(document + "#1"), 1, quote),
                2.0 / 3);
    }

    private static Reading reading(String document, Claim... claims) {
        return new Reading(
                document(document), List.of(), List.of(PARTY, MOSCOW, MIASNIKOV), List.of(), List.of(claims));
    }

    private static Document document(String id) {
        var metadata = new Document.Metadata(id, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new Document(new DocumentId(id), id + ".txt", "/documents/" + id + ".txt", "0".repeat(64), metadata);
    }
}
