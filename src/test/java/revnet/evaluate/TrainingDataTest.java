package revnet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revnet.model.EntityType;
import revnet.model.Relation;

/** The passages that the network and the weights are fitted to follow the rules for gold, and every mark stands on words. */
class TrainingDataTest {

    private static final Path DATA = Path.of("data/training");

    @Test
    void isNotPackaged() {
        assertThat(getClass().getClassLoader().getResource("data/training/README.md"))
                .isNull();
    }

    /** The weights say how far the network can be trusted, which nobody can learn from what it was trained on. */
    @Test
    void sharesNoPassageBetweenNetworkAndWeights() throws IOException {
        var names = gold().map(Path::getFileName).toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @MethodSource("gold")
    void quotesWhatThePassageSaysOfEndsThatFit(Path file) throws IOException {
        var gold = read(file);
        var text = text(file, gold);
        var types = types(gold);
        for (var claim : gold.get("claims")) {
            var subject = types.get(claim.get("subject").asText());
            var object = types.get(claim.get("object").asText());
            var relation = Relation.valueOf(claim.get("relation").asText());

            assertThat(text).contains(claim.get("quote").asText());
            assertThat(relation.allows(Objects.requireNonNull(subject), Objects.requireNonNull(object)))
                    .as(claim.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("gold")
    void marksWholeWordsThatMeanEntities(Path file) throws IOException {
        var gold = read(file);
        var text = text(file, gold);
        for (var mention : gold.get("mentions")) {
            int start = mention.get("start").asInt();
            int end = mention.get("end").asInt();

            assertThat(text.substring(start, end))
                    .isNotBlank()
                    .isEqualTo(text.substring(start, end).strip());
            assertThat(types(gold)).containsKeys(ids(mention));
        }
    }

    static Stream<Path> gold() throws IOException {
        try (var files = Files.walk(DATA)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static String text(Path file, JsonNode gold) throws IOException {
        return Files.readString(
                file.resolveSibling("../documents").resolve(gold.get("document").asText()));
    }

    private static Map<String, EntityType> types(JsonNode gold) {
        var types = new HashMap<String, EntityType>();
        gold.get("entities")
                .forEach(entity -> types.put(
                        entity.get("id").asText(),
                        EntityType.of(entity.get("type").asText())));
        return types;
    }

    private static String[] ids(JsonNode mention) {
        var ids = mention.get("who");
        return Stream.iterate(0, i -> i < ids.size(), i -> i + 1)
                .map(i -> ids.get(i).asText())
                .toArray(String[]::new);
    }
}
