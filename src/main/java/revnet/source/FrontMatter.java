package revnet.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revnet.model.Document.Metadata;
import revnet.model.RejectedDocument;

/**
 * The YAML between two lines of dashes at the head of a Markdown file.
 *
 * @param fields what it says
 * @param end where the document's own text begins
 */
record FrontMatter(JsonNode fields, int end) {

    private static final Pattern BLOCK = Pattern.compile(
            "\\A\ufeff?---\\h*\n(.*?)^(?:---|\\.\\.\\.)\\h*(?:\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    /** The front matter of a text; without fields where it has none. */
    static FrontMatter of(String file, String record) {
        Matcher block = BLOCK.matcher(record);
        if (!block.find()) {
            return new FrontMatter(MissingNode.getInstance(), 0);
        }
        try {
            var fields = new YAMLMapper().readTree(block.group(1));
            return new FrontMatter(fields, fields.isObject() || fields.isMissingNode() ? block.end() : 0);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new RejectedDocument(
                    file,
                    "has front matter that is not YAML in line %d: put a value with a colon or a quotation mark in quotes."
                            .formatted(where == null ? 1 : where.getLineNr() + 1),
                    e);
        }
    }

    /** What the document says of itself. */
    Metadata metadata(String fallbackTitle) {
        return new Metadata(
                text("title").orElse(fallbackTitle),
                text("author").or(() -> text("authors")),
                text("date"),
                text("language").or(() -> text("lang")),
                texts(fields.path("sources")));
    }

    private Optional<String> text(String field) {
        return Optional.of(String.join(", ", texts(fields.path(field)))).filter(value -> !value.isBlank());
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(item -> texts.addAll(texts(item)));
        } else if (node.isObject()) {
            var parts = new ArrayList<String>();
            node.forEach(item -> parts.addAll(texts(item)));
            texts.add(String.join(", ", parts));
        } else if (!node.asText().isBlank()) {
            texts.add(node.asText().strip());
        }
        return texts;
    }
}
