package revnet.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revnet.model.InvalidData;

/**
 * A JSON object of a file, which says where it stands if something is wrong with it.
 *
 * @param node the object
 * @param file the file
 * @param line its line, counted from 1; 0 if the file is one object
 */
record Fields(JsonNode node, String file, int line) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads text that is one object; {@code line} is 0 if the text is the whole file. */
    static Fields parse(String text, String file, int line) {
        try {
            var node = JSON.readTree(text);
            if (!node.isObject()) {
                throw new InvalidData(
                        file, line, "this is no JSON object; give one, such as data/evaluation/README.md shows.");
            }
            return new Fields(node, file, line);
        } catch (JsonProcessingException e) {
            int at = line > 0 ? line : e.getLocation().getLineNr();
            var reason = String.valueOf(e.getOriginalMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst(" \\(start marker at .*", "");
            throw new InvalidData(file, at, "this is not JSON (%s); correct the line.".formatted(reason));
        }
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> wrong(name, "text"));
    }

    /** A text; empty where it is absent, null or empty. */
    Optional<String> optional(String name) {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name, "text");
        }
        return Optional.of(value.asText()).filter(text -> !text.isEmpty());
    }

    boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    Fields object(String name) {
        if (!node.path(name).isObject()) {
            throw wrong(name, "an object");
        }
        return new Fields(node.path(name), file, line);
    }

    /** The objects of a list that must be there. */
    List<Fields> objects(String name) {
        var objects = new ArrayList<Fields>();
        for (var value : list(name, node.path(name))) {
            if (!value.isObject()) {
                throw wrong(name, "a list of objects");
            }
            objects.add(new Fields(value, file, line));
        }
        return objects;
    }

    /** The values of a list that may be absent. */
    List<JsonNode> values(String name) {
        var value = node.path(name);
        return value.isMissingNode() || value.isNull() ? List.of() : list(name, value);
    }

    InvalidData wrong(String name, String expected) {
        return new InvalidData(file, line, "\"%s\" has to be %s.".formatted(name, expected));
    }

    private List<JsonNode> list(String name, JsonNode value) {
        if (!value.isArray()) {
            throw wrong(name, "a list");
        }
        var values = new ArrayList<JsonNode>();
        value.forEach(values::add);
        return values;
    }
}
