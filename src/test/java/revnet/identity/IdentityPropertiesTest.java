package revnet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static revnet.identity.Worlds.authority;
import static revnet.identity.Worlds.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revnet.model.Authority;
import revnet.model.DocumentId;
import revnet.model.Entity;
import revnet.model.EntityType;
import revnet.model.Reading;

class IdentityPropertiesTest {

    private static final List<String> GIVEN = List.of(
            "Gavril", "Gavriil", "G.", "Ivan", "I.", "Ivan Petrovich", "Sergei", "Aleksei", "A.", "Comrade Ivan");
    private static final List<String> SURNAMES = List.of(
            "Miasnikov", "Myasnikov", "Miasikov", "Medvedev", "Medvedeva", "Kuznetsov", "Kuzentsov", "Smith", "Brown");
    private static final List<String> BODIES = List.of(
            "Workers Group",
            "Workers' Group",
            "Workers Group of Perm",
            "Workers Group of Moscow",
            "WG",
            "Red Workers Group",
            "RWG",
            "Workers Grop");
    private static final List<Authority> KNOWN = List.of(
            authority("miasnikov", "P Gavril Miasnikov|Miasnikov|Gavril Ilich Miasnikov"),
            authority("medvedev", "P Sergei Medvedev|Sergei Pavlovich Medvedev"),
            authority("workers-group", "O Workers' Group of the Party|Workers Group"));

    private final Identity identity = new Identity(KNOWN, Decisions.none());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void doesNotDependOnTheOrderOfDocuments(long seed) {
        var readings = readings(seed);
        var shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(byDocument(identity.resolve(shuffled))).isEqualTo(byDocument(identity.resolve(readings)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void doesNotDependOnTheOrderOfEntities(long seed) {
        var readings = readings(seed);
        var turned = readings.stream()
                .map(reading -> new Reading(
                        reading.document(),
                        reading.passages(),
                        reversed(reading.entities()),
                        reading.mentions(),
                        reading.claims()))
                .toList();

        assertThat(identity.resolve(turned)).isEqualTo(identity.resolve(readings));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void changesNothingASecondTime(long seed) {
        var once = identity.resolve(readings(seed));

        assertThat(identity.resolve(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void neverMakesOneOfDifferentGivenNames(long seed) {
        var initials = identity.resolve(readings(seed)).stream()
                .flatMap(reading -> reading.entities().stream())
                .filter(entity -> entity.type() == EntityType.PERSON)
                .collect(Collectors.toMap(Entity::id, IdentityPropertiesTest::initials, IdentityPropertiesTest::union));

        assertThat(initials.values()).allSatisfy(letters -> assertThat(letters).hasSizeLessThan(2));
    }

    @Test
    void resolvesThousandsInSeconds() {
        var many = IntStream.range(0, 3000)
                .mapToObj(i -> "P " + word(i / 80) + " " + word(7919 + i % 80) + "ov")
                .collect(Collectors.joining(";"));
        var readings = List.of(reading("big", many), reading("other", many));

        var start = System.nanoTime();
        var resolved = identity.resolve(readings);

        assertThat(resolved.get(0).entities()).hasSize(3000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    private static List<Reading> readings(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, 4)
                .mapToObj(document -> reading(
                        "d" + document,
                        IntStream.range(0, 12)
                                .mapToObj(entity -> entity(random))
                                .distinct()
                                .collect(Collectors.joining(";"))))
                .toList();
    }

    private static String entity(Random random) {
        var times = " x" + (1 + random.nextInt(4));
        if (random.nextInt(4) == 0) {
            return "O " + BODIES.get(random.nextInt(BODIES.size())) + times;
        }
        var surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
        var full = GIVEN.get(random.nextInt(GIVEN.size())) + " " + surname;
        return "P " + List.of(surname, full, full + "|" + surname).get(random.nextInt(3)) + times;
    }

    private static String word(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0 || letters.length() < 7; rest /= 20) {
            letters.append("bcdfghklmnprstvzaeou".charAt((rest + 3 * letters.length()) % 20));
        }
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    /** First letters of the given names, by which the given names above can be told apart. */
    private static Set<Character> initials(Entity entity) {
        return entity.names().stream()
                .filter(name -> name.contains(" "))
                .map(name -> name.replace("Comrade ", "").charAt(0))
                .collect(Collectors.toSet());
    }

    private static Set<Character> union(Set<Character> some, Set<Character> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Map<DocumentId, Reading> byDocument(List<Reading> readings) {
        var map = new HashMap<DocumentId, Reading>();
        readings.forEach(reading -> map.put(reading.document().id(), reading));
        return map;
    }

    private static List<Entity> reversed(List<Entity> entities) {
        var copy = new ArrayList<>(entities);
        Collections.reverse(copy);
        return copy;
    }
}
