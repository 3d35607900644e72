package revnet.export;

import static org.assertj.core.api.Assertions.assertThat;
import static revnet.export.ReadJsonLd.inside;
import static revnet.export.ReadJsonLd.said;
import static revnet.export.RopeNetwork.claim;
import static revnet.export.RopeNetwork.network;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.EntityId;
import revnet.model.Span;
import revnet.query.Edge;
import revnet.query.Network;

class JsonLdTest {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String OWN = "urn:revnet:vocabulary:";

    @Test
    void writesEntitiesDocumentsClaimsQuotesAndSpells() throws IOException {
        assertThat(jsonLd(network(), claim())).isEqualTo(RopeNetwork.expected("rope.jsonld"));
    }

    @Test
    void statesWhatIsClaimedAndWhereItComesFrom() throws IOException {
        var claim = read(claim()).ofType(OWN + "Claim").get(0);

        assertThat(said(claim, RDF + "subject")).isEqualTo("urn:revnet:entity:person-ida-holm");
        assertThat(said(claim, RDF + "predicate")).isEqualTo(OWN + "LED");
        assertThat(said(claim, RDF + "object")).isEqualTo("urn:revnet:entity:organization-ropemakers-union");
        assertThat(said(claim, PROV + "wasDerivedFrom")).isEqualTo("urn:revnet:document:rope");
        assertThat(said(claim, PROV + "wasGeneratedBy")).isEqualTo("urn:revnet:activity:import");
        assertThat(inside(claim, OWN + "date").getString("@type")).isEqualTo("http://id.loc.gov/datatypes/edtf/EDTF");
    }

    @ParameterizedTest
    @CsvSource({"ASSERTED,asserted", "HEDGED,hedged", "DENIED,denied"})
    void saysHowFirmlyItIsClaimed(Certainty certainty, String word) throws IOException {
        var circumstances = new Circumstances(Optional.empty(), Optional.of(new EntityId("Bad Aibling")), certainty);
        var said = Claim.of(claim().tie(), circumstances, claim().evidence(), 1);

        var claim = read(said).ofType(OWN + "Claim").get(0);

        assertThat(said(claim, OWN + "certainty")).isEqualTo(OWN + word);
        assertThat(said(claim, PROV + "atLocation")).isEqualTo("urn:revnet:entity:Bad%20Aibling");
        assertThat(claim).doesNotContainKeys(OWN + "date", OWN + "earliest", OWN + "latest");
    }

    @Test
    void tiesAClaimToItsWords() throws IOException {
        var annotation = read(claim()).ofType(OA + "Annotation").get(0);
        var target = inside(annotation, OA + "hasTarget");
        var selectors = target.getJsonArray(OA + "hasSelector").getValuesAs(JsonObject.class);

        assertThat(said(annotation, OA + "hasBody")).isEqualTo("urn:revnet:claim:" + claim().id());
        assertThat(said(target, OA + "hasSource")).isEqualTo("urn:revnet:document:rope");
        assertThat(said(selectors.get(0), OA + "exact")).isEqualTo(RopeNetwork.QUOTE);
        assertThat(said(selectors.get(0), OA + "suffix")).isEqualTo(" Then the quay was closed.");
        assertThat(said(selectors.get(1), OA + "start")).isEqualTo("436");
        assertThat(said(selectors.get(1), OA + "end")).isEqualTo("510");
    }

    @Test
    void givesThePiecesOfAQuoteThatAPageBreakCuts() throws IOException {
        var annotation = read(claim(new Span(436, 450), new Span(470, 530)))
                .ofType(OA + "Annotation")
                .get(0);
        var target = inside(annotation, OA + "hasTarget");
        var extent = target.getJsonArray(OA + "hasSelector").getJsonObject(1);
        var pieces = inside(target, OWN + "pieces").getJsonArray("@list").getValuesAs(JsonObject.class);

        assertThat(said(extent, OA + "start") + "–" + said(extent, OA + "end")).isEqualTo("436–530");
        assertThat(pieces)
                .extracting(piece -> said(piece, OA + "start") + "–" + said(piece, OA + "end"))
                .containsExactly("436–450", "470–530");
    }

    private static ReadJsonLd read(Claim claim) throws IOException {
        return ReadJsonLd.of(jsonLd(network(new Edge[0]), claim));
    }

    private static String jsonLd(Network network, Claim claim) throws IOException {
        return RopeNetwork.text(out -> JsonLd.write(network, List.of(RopeNetwork.reading(claim)), out));
    }
}
