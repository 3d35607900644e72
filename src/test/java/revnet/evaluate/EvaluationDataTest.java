package revnet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revnet.model.Certainty;
import revnet.model.EdtfDate;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Relation;

/** The gold that is shipped follows the rules for gold. */
class EvaluationDataTest {

    private static final Path DATA = Path.of("data/evaluation");

    @Test
    void hasGoldForEveryPassageAndAPassageForAllGold() throws IOException {
        assertThat(stems("gold")).hasSize(10).isEqualTo(stems("documents"));
    }

    @Test
    void isNotPackaged() {
        assertThat(getClass().getClassLoader().getResource("data/README.md")).isNotNull();
        assertThat(getClass().getClassLoader().getResource("data/evaluation/README.md"))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("gold")
    void namesEntitiesAsThePassageDoes(JsonNode gold) throws IOException {
        var text = text(gold);
        for (var entity : gold.get("entities")) {
            var aliases = strings(entity.get("aliases"));
            var names = new ArrayList<>(aliases);
            names.add(entity.get("name").asText());

            assertThat(aliases).allSatisfy(alias -> assertThat(text).contains(alias));
            assertThat(names).anySatisfy(name -> assertThat(text).contains(name));
        }
    }

    @ParameterizedTest
    @MethodSource("gold")
    void givesEveryEntityATypeAndEveryBodyAKind(JsonNode gold) {
        assertThat(types(gold)).hasSameSizeAs(gold.get("entities"));
        for (var entity : gold.get("entities")) {
            var type = EntityType.of(entity.get("type").asText());

            assertThat(entity.has("kind")).isEqualTo(type == EntityType.ORGANIZATION);
            assertThat(OrganizationKind.values())
                    .extracting(OrganizationKind::code)
                    .contains(entity.path("kind").asText(OrganizationKind.OTHER.code()));
        }
    }

    @ParameterizedTest
    @MethodSource("gold")
    void quotesEveryClaimInOneSentenceOrLess(JsonNode gold) throws IOException {
        var text = text(gold);

        assertThat(text.split("\\s+")).hasSizeBetween(120, 220);
        assertThat(gold.get("claims").size()).isBetween(10, 18);
        assertThat(gold.get("claims")).allSatisfy(claim -> assertThat(text)
                .contains(claim.get("quote").asText()));
        assertThat(gold.get("claims"))
                .noneSatisfy(claim -> assertThat(claim.get("quote").asText()).containsPattern("[a-z]{3}[.;] [A-Z]"));
    }

    @ParameterizedTest
    @MethodSource("gold")
    void claimsOnceAndOnlyWhatCanBeClaimedOfItsEnds(JsonNode gold) {
        var types = types(gold);
        var keys = new ArrayList<Key>();
        for (var claim : gold.get("claims")) {
            var subject = claim.get("subject").asText();
            var object = claim.get("object").asText();
            var relation = Relation.valueOf(claim.get("relation").asText());
            keys.add(Key.of(subject, relation.name(), object));

            assertThat(types).containsKeys(subject, object);
            assertThat(relation.allows(
                            Objects.requireNonNull(types.get(subject)), Objects.requireNonNull(types.get(object))))
                    .as(claim.toString())
                    .isTrue();
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("gold")
    void givesDatesInEdtfPlacesOfThePassageAndACertainty(JsonNode gold) throws IOException {
        var text = text(gold);
        for (var claim : gold.get("claims")) {
            assertThatCode(() -> EdtfDate.parse(claim.get("date").asText("1900")))
                    .doesNotThrowAnyException();
            assertThatCode(() -> Certainty.of(claim.get("certainty").asText())).doesNotThrowAnyException();
            assertThat(text).contains(claim.get("place").asText(""));
        }
    }

    static Stream<JsonNode> gold() throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (var stem : stems("gold")) {
            nodes.add(new ObjectMapper()
                    .readTree(DATA.resolve("gold").resolve(stem + ".json").toFile()));
        }
        return nodes.stream();
    }

    private static List<String> stems(String folder) throws IOException {
        try (var files = Files.list(DATA.resolve(folder))) {
            return files.map(file -> Folding.stem(file.toString())).sorted().toList();
        }
    }

    private static String text(JsonNode gold) throws IOException {
        return Files.readString(
                DATA.resolve("documents").resolve(gold.get("document").asText()));
    }

    private static Map<String, EntityType> types(JsonNode gold) {
        var types = new HashMap<String, EntityType>();
        gold.get("entities")
                .forEach(entity -> types.put(
                        entity.get("id").asText(),
                        EntityType.of(entity.get("type").asText())));
        return types;
    }

    private static List<String> strings(JsonNode values) {
        var strings = new ArrayList<String>();
        values.forEach(value -> strings.add(value.asText()));
        return strings;
    }
}
