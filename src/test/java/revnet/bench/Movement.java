package revnet.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import revnet.model.EdtfDate;
import revnet.model.NameKey;
import revnet.model.Relation;

/**
 * A movement that never was, drawn from a seed: people, and claims between two of them, as rows for the statements of
 * {@code cypher/load}.
 *
 * <p>How many ties somebody has falls with his rank to the power of −0.6, so that degrees have a heavy tail with
 * exponent 1 + 1 ÷ 0.6 = 2.7, as measured in many social networks (Newman 2005, Power laws, Pareto distributions and
 * Zipf's law). Three fifths of the claims have a year, nine in ten of these in the thirty years from 1903; a fifth has a
 * range of years, a fifth no date.
 *
 * @param people how many people
 * @param claims how many claims
 * @param seed the same seed draws the same movement
 */
record Movement(int people, int claims, long seed) {

    private static final double STEEPNESS = 0.6;
    private static final String QUOTE = "A letter.";
    private static final int CLAIMS_A_PASSAGE = 10;
    private static final int CLAIMS_A_DOCUMENT = 1000;
    private static final List<Relation> RELATIONS = List.of(
            Relation.CONTACTED,
            Relation.CONTACTED,
            Relation.ALLIED_WITH,
            Relation.SUPPORTED,
            Relation.OPPOSED,
            Relation.RELATED_TO);

    static String person(int rank) {
        return "person-" + rank;
    }

    /** Somebody, the well connected more often. */
    int drawn(RandomGenerator random) {
        return (int) (people * Math.pow(random.nextDouble(), 1 / (1 - STEEPNESS)));
    }

    List<Map<String, Object>> entities() {
        return rows(people, rank -> {
            var name = "Person No %d".formatted(rank);
            var properties = Map.of("name", name, "names", List.of(name), "keys", List.of(NameKey.of(name)));
            return Map.of(
                    "id", person(rank),
                    "labels", List.of("Entity", "Person"),
                    "formerly", List.of(),
                    "properties", properties);
        });
    }

    List<Map<String, Object>> documents() {
        return rows(claims / CLAIMS_A_DOCUMENT + 1, number -> {
            var id = "document-" + number;
            return Map.of("id", id, "properties", Map.of("id", id, "title", "Letters, volume %d".formatted(number)));
        });
    }

    List<Map<String, Object>> passages() {
        return rows(claims / CLAIMS_A_PASSAGE + 1, number -> {
            var properties =
                    Map.of("id", "passage-" + number, "text", QUOTE, "page", 1, "start", 0, "end", QUOTE.length());
            return Map.of(
                    "document",
                    "document-" + number / (CLAIMS_A_DOCUMENT / CLAIMS_A_PASSAGE),
                    "properties",
                    properties);
        });
    }

    /** Some of the claims, each with the properties of its node, {@code claim}, and of its own edge, {@code edge}. */
    List<Map<String, Object>> claims(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::claim).toList();
    }

    private Map<String, Object> claim(int number) {
        var random = new SplittableRandom(seed * claims + number);
        int subject = drawn(random);
        int object = drawn(random);
        var relation = RELATIONS.get(random.nextInt(RELATIONS.size())).name();
        var date = date(random);
        var claim = properties(number, date, "earliest", "latest");
        claim.putAll(Map.of("id", "claim-" + number, "relation", relation, "status", "accepted"));
        var edge = properties(number, date, "from", "to");
        edge.put("claims", List.of("claim-" + number));
        edge.put("sources", List.of("document-" + number / CLAIMS_A_DOCUMENT));
        return Map.of(
                "subject",
                person(subject),
                "object",
                person(object == subject ? (subject + 1) % people : object),
                "relation",
                relation,
                "passage",
                "passage-" + number / CLAIMS_A_PASSAGE,
                "page",
                1,
                "spans",
                List.of(0, QUOTE.length()),
                "claim",
                claim,
                "edge",
                edge);
    }

    private static Map<String, Object> properties(int number, Optional<EdtfDate> date, String from, String to) {
        var properties = new HashMap<String, Object>();
        date.ifPresent(known -> properties.put("date", known.text()));
        date.flatMap(EdtfDate::earliest).ifPresent(day -> properties.put(from, day));
        date.flatMap(EdtfDate::latest).ifPresent(day -> properties.put(to, day));
        properties.put("certainty", number % 10 == 0 ? "hedged" : "asserted");
        properties.put("confidence", 0.5 + number % 50 / 100.0);
        properties.put("quote", QUOTE);
        return properties;
    }

    private static Optional<EdtfDate> date(RandomGenerator random) {
        int year = random.nextInt(10) == 0 ? 1870 + random.nextInt(90) : 1903 + random.nextInt(30);
        return switch (random.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(EdtfDate.parse("%d/%d".formatted(year, year + 1 + random.nextInt(5))));
            default -> Optional.of(EdtfDate.parse(Integer.toString(year)));
        };
    }

    private static List<Map<String, Object>> rows(int count, IntFunction<Map<String, Object>> row) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            rows.add(row.apply(i));
        }
        return rows;
    }
}
