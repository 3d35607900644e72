package revnet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.evaluate.Judge.Judgement;
import revnet.evaluate.Judge.Verdict;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.DocumentId;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Evidence;
import revnet.model.InvalidData;
import revnet.model.PassageId;
import revnet.model.Quote;
import revnet.model.Relation;
import revnet.model.Span;
import revnet.model.Tie;

class JudgeTest {

    private static final String GOLD = """
            {"document": "rope.txt",
             "entities": [
              {"id": "holm", "type": "Person", "name": "Ida Holm", "aliases": ["Holm"]},
              {"id": "berg", "type": "Person", "name": "Nils Berg"},
              {"id": "union", "type": "Organization", "name": "Ropemakers' Union", "aliases": ["ropemakers"]}],
             "claims": [
              {"subject": "holm", "relation": "FOUNDED", "object": "union", "quote": "Ida Holm founded"},
              {"subject": "berg", "relation": "MEMBER_OF", "object": "union", "certainty": "denied", "quote": "refused"},
              {"subject": "holm", "relation": "CONTACTED", "object": "berg", "quote": "met"},
              {"subject": "holm", "relation": "LED", "object": "union", "optional": true, "quote": "Ida Holm founded"}],
             "mentions": [
              {"start": 20, "end": 23, "who": ["holm"]},
              {"start": 40, "end": 44, "who": ["holm", "berg"]}]}
            """;

    private static final EntityId HOLM = new EntityId("person:z-holm");
    private static final EntityId BERG = new EntityId("person:berg");
    private static final EntityId UNION = new EntityId("organization:union");
    private static final Map<EntityId, Entity> ENTITIES = Map.of(
            HOLM, entity(HOLM, EntityType.PERSON, "Mrs Holm", "Holm"),
            BERG, entity(BERG, EntityType.PERSON, "Nils Berg"),
            UNION, entity(UNION, EntityType.ORGANIZATION, "The Ropemakers"));

    private final Path folder;

    JudgeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void writeGold() throws IOException {
        Files.writeString(folder.resolve("rope.json"), GOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "z-holm FOUNDED union, ASSERTED, holm FOUNDED union, RIGHT",
        "z-holm FOUNDED union, HEDGED, holm FOUNDED union, RIGHT",
        "z-holm FOUNDED union, DENIED, holm FOUNDED union, WRONG",
        "berg MEMBER_OF union, DENIED, berg MEMBER_OF union, RIGHT",
        "berg MEMBER_OF union, ASSERTED, berg MEMBER_OF union, WRONG",
        "z-holm CONTACTED berg, ASSERTED, berg CONTACTED holm, RIGHT",
        "z-holm LED union, ASSERTED, holm LED union, OPTIONAL",
        "berg FOUNDED union, ASSERTED, berg FOUNDED union, WRONG",
    })
    void saysWhetherTheGoldHoldsAClaim(String claimed, Certainty certainty, String tie, Verdict verdict) {
        var judge = Judge.read(List.of(folder)).get(0);
        var words = claimed.split(" ", -1);
        var claim = claim(new Tie(id(words[0]), Relation.valueOf(words[1]), id(words[2])), certainty);

        assertThat(judge.judge(claim, ENTITIES)).isEqualTo(new Judgement(tie.replace(' ', '\t'), verdict));
    }

    @Test
    void knowsHowMuchThereIsToClaimOfWhichDocument() {
        var judge = Judge.read(List.of(folder)).get(0);

        assertThat(judge.document()).isEqualTo("rope.txt");
        assertThat(judge.wanted()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "23, z-holm, true",
        "23, berg, false",
        "20, z-holm, false",
        "44, berg, false",
        "44, z-holm berg, true",
        "23, z-holm berg, false"
    })
    void knowsWhomMarkedWordsMean(int end, String who, boolean means) {
        var judge = Judge.read(List.of(folder)).get(0);

        assertThat(judge.marked()).isTrue();
        var entities = Stream.of(who.split(" "))
                .map(each -> Objects.requireNonNull(ENTITIES.get(id(each))))
                .toList();
        assertThat(judge.means(end, entities)).isEqualTo(means);
    }

    @Test
    void refusesAMentionThatMeansNobody() throws IOException {
        var file = folder.resolve("rope.json");
        Files.writeString(file, GOLD.replace("\"who\": [\"holm\"]", "\"who\": []"));

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Judge.read(List.of(folder)))
                .withMessageContaining("\"mentions\" has to be a list of objects with an end and a list who.");
    }

    @Test
    void standsInTheOrderOfDocuments() throws IOException {
        Files.writeString(folder.resolve("z.json"), GOLD.replace("rope.txt", "anvil.txt"));

        assertThat(Judge.read(List.of(folder))).extracting(Judge::document).containsExactly("anvil.txt", "rope.txt");
    }

    @Test
    void wantsOneGoldOfADocument() throws IOException {
        var other = Files.writeString(folder.resolve("z.json"), GOLD);

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Judge.read(List.of(folder)))
                .withMessage("%s: %s is of rope.txt too; leave one out.", other, folder.resolve("rope.json"));
    }

    private static EntityId id(String end) {
        return ENTITIES.keySet().stream()
                .filter(id -> id.value().endsWith(":" + end))
                .findFirst()
                .orElseThrow();
    }

    private static Entity entity(EntityId id, EntityType type, String name, String... names) {
        return new Entity(id, type, Optional.empty(), name, new TreeSet<>(List.of(names)));
    }

    private static Claim claim(Tie tie, Certainty certainty) {
        var document = new DocumentId("rope");
        var evidence = new Evidence(
                document, new PassageId("rope#0001"), 1, new Quote("So it was.", List.of(new Span(0, 10))));
        return Claim.of(tie, new Circumstances(Optional.empty(), Optional.empty(), certainty), evidence, 0.5);
    }
}
