package revnet.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import revnet.model.Relation;

/** Claims as a careless system would make them: those of gold files, a share of them dropped or spoilt at random. */
final class SpoiltClaims {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> RELATIONS =
            Arrays.stream(Relation.values()).map(Relation::name).toList();
    private static final List<String> CERTAINTIES = List.of("asserted", "hedged", "denied");

    private final Random random;
    private final int percent;
    private final List<String> lines = new ArrayList<>();

    /**
     * A careless system.
     *
     * @param seed of its faults
     * @param percent how many of a hundred claims it spoils
     */
    SpoiltClaims(long seed, int percent) {
        this.random = new Random(seed);
        this.percent = percent;
    }

    /** The claims, a line each. */
    List<String> of(Path goldFolder, Path documents) throws IOException {
        List<Path> files;
        try (var found = Files.list(goldFolder)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (var file : files) {
            var gold = JSON.readTree(file.toFile());
            add(gold, Files.readString(documents.resolve(gold.get("document").asText())));
        }
        lines.add("");
        return lines;
    }

    private void add(JsonNode gold, String text) {
        var entities = new HashMap<String, JsonNode>();
        gold.get("entities").forEach(entity -> entities.put(entity.get("id").asText(), entity));
        for (var claim : gold.get("claims")) {
            var line = JSON.createObjectNode();
            line.put("document", gold.get("document").asText());
            line.set("subject", entity(entities, claim.get("subject")));
            line.set("object", entity(entities, claim.get("object")));
            for (var name : List.of("relation", "date", "certainty", "quote")) {
                line.set(name, claim.get(name));
            }
            line.put("confidence", random.nextInt(1001) / 1000.0);
            line.set("spans", spans(text, claim.get("quote").asText()));
            emit(line);
        }
    }

    private static ObjectNode entity(Map<String, JsonNode> entities, JsonNode id) {
        var gold = Objects.requireNonNull(entities.get(id.asText()));
        var end = JSON.createObjectNode();
        end.set("type", gold.get("type"));
        end.set("name", gold.get("name"));
        end.set("aliases", gold.get("aliases").deepCopy());
        return end;
    }

    /** Where the words stand, at the first place, however the lines are broken. */
    private static ArrayNode spans(String text, String quote) {
        var spans = JSON.createArrayNode();
        var words = Arrays.stream(quote.strip().split("\\s+")).map(Pattern::quote);
        var found = Pattern.compile(words.collect(Collectors.joining("\\s+"))).matcher(text);
        if (found.find()) {
            spans.addArray().add(text.codePointCount(0, found.start())).add(text.codePointCount(0, found.end()));
        }
        return spans;
    }

    private void emit(ObjectNode line) {
        int faults = random.nextInt(100) < percent ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < faults; i++) {
            spoil(line);
        }
        if (!line.path("dropped").asBoolean()) {
            lines.add(line.toString());
        }
    }

    private void spoil(ObjectNode line) {
        var end = (ObjectNode) line.get(random.nextBoolean() ? "subject" : "object");
        switch (random.nextInt(15)) {
            case 0 -> line.put("dropped", true);
            case 1 -> line.put("relation", any(RELATIONS));
            case 2 -> line.put("certainty", any(CERTAINTIES));
            case 3 -> line.put("quote", line.get("quote").asText().toUpperCase(Locale.ROOT));
            case 4 -> lines.add(line.toString());
            case 5 -> turn(line);
            case 6 ->
                line.put(
                        "date",
                        Optional.ofNullable(line.get("date").textValue()).orElse("1905") + "~");
            case 7 -> end.put("type", "Place");
            case 8 -> end.put("name", "Society of " + random.nextInt(5));
            case 9 -> end.put("name", "  THE " + end.get("name").asText().toUpperCase(Locale.ROOT) + "’s ");
            case 10 -> swapAlias(end);
            case 11 -> line.putNull("certainty");
            case 12 -> line.put("relation", "ENVIED");
            case 13 -> elsewhere(line);
            default -> shiftSpan(line);
        }
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void turn(ObjectNode line) {
        var subject = line.get("subject");
        line.set("subject", line.get("object"));
        line.set("object", subject);
    }

    /** Of a document in another folder with another ending, of no document in particular, or of one without gold. */
    private void elsewhere(ObjectNode line) {
        var stem = line.path("document").asText("x.txt").replaceFirst("\\.[a-z]+$", "");
        line.put("document", any(List.of("letters/" + stem + ".pdf", "", "unread.txt")));
    }

    private void swapAlias(ObjectNode end) {
        var aliases = (ArrayNode) end.get("aliases");
        if (!aliases.isEmpty()) {
            int which = random.nextInt(aliases.size());
            var alias = aliases.get(which);
            aliases.set(which, end.get("name"));
            end.set("name", alias);
        }
    }

    private void shiftSpan(ObjectNode line) {
        var spans = (ArrayNode) line.get("spans");
        if (!spans.isEmpty()) {
            var span = (ArrayNode) spans.get(0);
            span.set(1, span.get(1).asInt() + random.nextInt(3));
        }
    }
}
