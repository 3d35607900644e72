package revnet.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import revnet.model.Reading;
import revnet.query.Network;

/**
 * Everything that is claimed, as JSON-LD 1.1, with its context inside: no network is needed to read it.
 *
 * <p>Entities are things of schema.org and FOAF. A claim is an {@code rdf:Statement}, which says what is stated without
 * stating it, with its certainty: {@code revnet:asserted}, {@code revnet:hedged} or {@code revnet:denied}; PROV-O says
 * which document it was derived from. An annotation of the Web Annotation Data Model ties it to its words, by
 * {@code oa:TextQuoteSelector} and by {@code oa:TextPositionSelector} in code points of the document as it came; a quote
 * that a page break cuts has {@code revnet:pieces} too. A {@code revnet:Spell} is what an edge of the graph stands for,
 * derived from its claims. Nothing says when the program ran.
 */
public final class JsonLd {

    private static final String CONTEXT = "context.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {}

    /**
     * Writes entities, documents, claims with their quotes, and spells.
     *
     * @param network the entities and spells
     * @param readings the documents with their claims, which are read one after the other
     * @param out where it goes; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Network network, Iterable<Reading> readings, Writer out) throws IOException {
        var line = new DefaultIndenter("  ", "\n");
        var pretty = new DefaultPrettyPrinter().withArrayIndenter(line).withObjectIndenter(line);
        try (var json = JSON.createGenerator(out).setPrettyPrinter(pretty)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeFieldName("@context");
            json.writeTree(context());
            json.writeArrayFieldStart("@graph");
            json.writeTree(LinkedNodes.activity());
            for (var entity : network.entities()) {
                json.writeTree(LinkedNodes.entity(entity));
            }
            for (var reading : readings) {
                reading(reading, json);
            }
            for (var edge : network.edges()) {
                json.writeTree(LinkedNodes.spell(edge));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void reading(Reading reading, JsonGenerator json) throws IOException {
        json.writeTree(LinkedNodes.document(reading.document()));
        var passages = LinkedNodes.byPassage(reading.passages());
        for (var claim : reading.claims()) {
            json.writeTree(LinkedNodes.claim(claim));
            json.writeTree(LinkedNodes.annotation(claim, passages));
        }
    }

    private static JsonNode context() throws IOException {
        try (var stream = JsonLd.class.getResourceAsStream(CONTEXT)) {
            if (stream == null) {
                throw new FileNotFoundException("the jar lacks " + CONTEXT);
            }
            return JSON.readTree(stream);
        }
    }
}
