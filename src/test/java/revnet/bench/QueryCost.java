package revnet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import revnet.graph.CypherFile;
import revnet.graph.EmbeddedServer;
import revnet.graph.Graph;
import revnet.graph.Ports;
import revnet.model.EntityType;
import revnet.model.Family;
import revnet.model.NameKey;
import revnet.model.Relation;
import revnet.query.TieFilter;
import revnet.query.dossier.Dossiers;
import revnet.query.path.PathQuestion;
import revnet.query.path.Paths;

/**
 * Measures what paths and dossiers cost on a large graph, {@link Movement}, against the same statements sent by hand
 * through the driver to the same server, in turns: of each question the median of repeated runs, of these the median.
 */
public final class QueryCost {

    private static final int BATCH = 5000;
    private static final int QUESTIONS = 10;
    private static final int ROUNDS = 7;
    private static final double MILLIS = 1e6;
    private static final List<String> ALL =
            Stream.of(EntityType.values()).map(EntityType::label).sorted().toList();
    private static final List<String> AFFILIATIONS = Stream.of(Relation.values())
            .filter(relation -> relation.family() == Family.AFFILIATION)
            .map(Relation::name)
            .toList();

    private final Map<String, String> texts = new HashMap<>();
    private final Driver driver;
    private final Paths paths;
    private final Dossiers dossiers;

    private QueryCost(Driver driver, Graph graph) {
        this.driver = driver;
        this.paths = new Paths(graph);
        this.dossiers = new Dossiers(graph);
    }

    /**
     * Makes the graph in a temporary folder, runs the benchmark and prints its figures.
     *
     * @param arguments how many people (100000) and claims (1000000)
     * @throws IOException if there is no temporary folder
     */
    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int claims = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        var home = Files.createTempDirectory("revnet-bench");
        run(home, new Movement(people, claims, 1));
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void run(Path home, Movement movement) {
        try (var server = EmbeddedServer.start(home, Ports.any());
                var graph = Graph.open(server.address());
                var driver = GraphDatabase.driver(server.address().uri())) {
            var cost = new QueryCost(driver, graph);
            var seconds = cost.load(movement);
            System.out.printf(
                    "%d people, %d claims, loaded in %.0f s%n", movement.people(), movement.claims(), seconds);
            cost.compare(movement);
        }
    }

    private double load(Movement movement) {
        return Cost.of(() -> {
                    write("entities", movement.entities());
                    write("documents", movement.documents());
                    write("passages", movement.passages());
                    for (int from = 0; from < movement.claims(); from += BATCH) {
                        var rows = movement.claims(from, Math.min(from + BATCH, movement.claims()));
                        write("claims", with("claim", rows));
                        write("edges", with("edge", rows));
                    }
                })
                .wall();
    }

    private static List<Map<String, Object>> with(String properties, List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> {
                    var copy = new HashMap<>(row);
                    copy.put("properties", row.get(properties));
                    copy.keySet().removeAll(Set.of("claim", "edge"));
                    return (Map<String, Object>) copy;
                })
                .toList();
    }

    private void write(String what, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            ask(
                    "load/write-%s.cypher".formatted(what),
                    Map.of("rows", rows.subList(from, Math.min(from + BATCH, rows.size()))));
        }
    }

    private void compare(Movement movement) {
        var random = new SplittableRandom(movement.seed());
        var pathCosts = new Medians();
        var dossierCosts = new Medians();
        for (int i = 0; i < QUESTIONS; i++) {
            var from = Movement.person(random.nextInt(movement.people()));
            var to = Movement.person(random.nextInt(movement.people()));
            pathCosts.add(() -> paths.between(PathQuestion.of(from, to)), () -> path(from, to));
            var who = Movement.person(movement.drawn(random));
            dossierCosts.add(() -> dossiers.of(who), () -> dossier(who));
        }
        System.out.println(pathCosts.line("path"));
        System.out.println(dossierCosts.line("dossier"));
    }

    private void path(String from, String to) {
        var parameters = TieFilter.ALL.orElse(Set.of(Relation.values())).parameters();
        parameters.replaceAll((name, value) -> value instanceof Optional<?> day ? day.orElse(null) : value);
        parameters.putAll(Map.of("from", id(from), "to", id(to), "via", ALL, "avoid", List.of(), "maxHops", 6L));
        var claims = ask("query/shortest-paths.cypher", parameters).stream()
                .flatMap(row -> row.get("hops").asList(hop -> hop.get("claims")).stream())
                .flatMap(ids -> ids.asList(Value::asString).stream())
                .toList();
        ask("query/claims-by-id.cypher", Map.of("claims", claims));
    }

    private void dossier(String who) {
        var id = id(who);
        var others = new ArrayList<String>();
        for (var row : ask("query/claims-of-entity.cypher", Map.of("entity", id))) {
            others.add(row.get("subject").get("id").asString());
            others.add(row.get("object").get("id").asString());
        }
        ask("query/spells-of-entity.cypher", Map.of("entity", id, "types", AFFILIATIONS));
        ask("query/spells-of-entity.cypher", Map.of("entity", id, "types", List.of(Relation.EXILED_TO.name())));
        var ids = others.stream()
                .filter(other -> !other.equals(id))
                .distinct()
                .sorted()
                .toList();
        ask("query/ties-among.cypher", Map.of("ids", ids));
    }

    private String id(String name) {
        var parameters = Map.<String, Object>of("name", name, "key", NameKey.of(name), "types", ALL);
        return ask("query/entities-by-name.cypher", parameters)
                .get(0)
                .get("entity")
                .get("id")
                .asString();
    }

    private List<Record> ask(String file, Map<String, Object> parameters) {
        return driver.executableQuery(texts.computeIfAbsent(
                        file, path -> CypherFile.load(path).text()))
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** The medians of what some questions took, through the service and by hand, in milliseconds. */
    private static final class Medians {

        private final List<Double> service = new ArrayList<>();
        private final List<Double> hand = new ArrayList<>();

        /** Runs both in turns; the first run of each, which warms up, does not count. */
        void add(Runnable one, Runnable other) {
            var ones = new ArrayList<Double>();
            var others = new ArrayList<Double>();
            for (int round = 0; round <= ROUNDS; round++) {
                var first = round % 2 == 0 ? one : other;
                double begun = millis(first);
                double ended = millis(first == one ? other : one);
                ones.add(first == one ? begun : ended);
                others.add(first == one ? ended : begun);
            }
            service.add(median(ones.subList(1, ones.size())));
            hand.add(median(others.subList(1, others.size())));
        }

        String line(String what) {
            return "%-8s service %8.1f ms, by hand %8.1f ms, ratio %.2f"
                    .formatted(what, median(service), median(hand), median(service) / median(hand));
        }

        private static double millis(Runnable work) {
            long start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) / MILLIS;
        }

        private static double median(List<Double> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }
    }
}
