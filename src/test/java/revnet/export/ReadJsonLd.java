package revnet.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** A JSON-LD file as Titanium expands it, without a network. */
public record ReadJsonLd(List<JsonObject> nodes) {

    /** Reads a file. */
    public static ReadJsonLd of(String json) {
        try {
            var options = new JsonLdOptions();
            options.setDocumentLoader((url, none) -> {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing may be fetched: " + url);
            });
            var expanded = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                    .options(options)
                    .get();
            return new ReadJsonLd(expanded.getValuesAs(JsonObject.class));
        } catch (JsonLdError e) {
            throw new AssertionError("no JSON-LD", e);
        }
    }

    /** The nodes of a type. */
    public List<JsonObject> ofType(String type) {
        return nodes.stream()
                .filter(node -> node.getJsonArray("@type")
                        .getValuesAs(JsonString::getString)
                        .contains(type))
                .toList();
    }

    /** A thing within another. */
    public static JsonObject inside(JsonObject node, String property) {
        return node.getJsonArray(property).getJsonObject(0);
    }

    /** What a node says by a property: its one value, or the id of the one thing that it names. */
    public static String said(JsonObject node, String property) {
        var value = inside(node, property);
        return value.containsKey("@id") ? value.getString("@id") : text(value);
    }

    private static String text(JsonObject value) {
        var text = value.get("@value");
        return text instanceof JsonString string ? string.getString() : String.valueOf(text);
    }
}
