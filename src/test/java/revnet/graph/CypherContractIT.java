package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import revnet.model.EntityId;

/** What Neo4j says of every file under {@code cypher/} when every relation is in the graph. */
class CypherContractIT {

    /** The parameters by which a statement is told the ids or names of what it is about. */
    private static final Set<String> IDS = Set.of(
            "from",
            "to",
            "one",
            "other",
            "entity",
            "entities",
            "ids",
            "key",
            "claims",
            "document",
            "documents",
            "ties",
            "rows");

    private static final Set<Parameter.Type> TEXTS =
            Set.of(Parameter.Type.STRING, Parameter.Type.STRINGS, Parameter.Type.MAPS);

    @BeforeAll
    static void load() {
        TestServer.wipe();
        try (var graph = Graph.open(TestServer.address())) {
            graph.replace(List.of(EveryRelation.reading()));
            graph.people().prefer(new EntityId("person-a"), "Person the First");
        }
    }

    static Stream<CypherFile> files() {
        return CypherContractTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void returnsWhatItDeclaresAndRaisesNoEyebrow(CypherFile file) {
        try (var session = TestServer.driver().session()) {
            var result = session.run("EXPLAIN " + file.text(), samples(file));
            var columns = result.keys();

            assertThat(columns).isEqualTo(file.columns());
            assertThat(result.consume().gqlStatusObjects()).noneMatch(GqlNotification.class::isInstance);
        }
    }

    static Stream<CypherFile> toldByIdWhatTheyAreOf() {
        return files().filter(file -> file.parameters().stream()
                .anyMatch(parameter -> IDS.contains(parameter.name()) && TEXTS.contains(parameter.type())));
    }

    @ParameterizedTest
    @MethodSource("toldByIdWhatTheyAreOf")
    void findsByAnIndexWhatIsTold(CypherFile file) {
        assertThat(operators(file))
                .noneMatch(operator -> operator.contains("AllNodesScan") || operator.contains("LabelScan"));
    }

    static Stream<CypherFile> askingForAName() {
        return CypherFile.folder("reports").stream().filter(CypherContractIT::asksForAName);
    }

    @ParameterizedTest
    @MethodSource("askingForAName")
    void seeksANameInAnIndex(CypherFile file) {
        assertThat(operators(file))
                .anyMatch(operator -> operator.startsWith("NodeUniqueIndexSeek"))
                .anyMatch(operator -> operator.startsWith("NodeIndexSeek"))
                .noneMatch(operator -> operator.startsWith("AllNodesScan"));
    }

    private static boolean asksForAName(CypherFile file) {
        return file.parameters().stream().anyMatch(parameter -> parameter.type() == Parameter.Type.NAME);
    }

    private static List<String> operators(CypherFile file) {
        try (var session = TestServer.driver().session()) {
            var plan = session.run("EXPLAIN " + file.text(), samples(file))
                    .consume()
                    .plan();
            return operators(plan).toList();
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(CypherContractIT::operators));
    }

    private static Map<String, Object> samples(CypherFile file) {
        return file.parameters().stream().collect(Collectors.toMap(Parameter::name, CypherContractIT::sample));
    }

    private static Object sample(Parameter parameter) {
        return switch (parameter.type()) {
            case STRING, NAME -> "a";
            case INTEGER -> 1L;
            case FLOAT -> 0.5;
            case BOOLEAN -> true;
            case DATE -> LocalDate.of(1922, 1, 1);
            case STRINGS -> List.of("a");
            case MAPS -> List.of(Map.of());
        };
    }
}
