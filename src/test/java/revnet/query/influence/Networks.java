package revnet.query.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Relation;

/** Small networks by their ties. */
final class Networks {

    private Networks() {}

    static Entity person(String name) {
        return new Entity(new EntityId(name), EntityType.PERSON, Optional.empty(), name, new TreeSet<>());
    }

    static Entity body(String name, OrganizationKind kind) {
        return new Entity(new EntityId(name), EntityType.ORGANIZATION, Optional.of(kind), name, new TreeSet<>());
    }

    static DatedTie tie(String subject, Relation relation, String object) {
        return new DatedTie(person(subject), relation, person(object), Optional.empty(), Optional.empty(), 0.5, 1);
    }

    /** Undirected ties such as {@code "ab bc"}. */
    static List<DatedTie> pairs(String pairs) {
        return Stream.of(pairs.split(" ", -1))
                .map(pair -> tie(pair.substring(0, 1), Relation.CONTACTED, pair.substring(1)))
                .toList();
    }

    /** A random network of 3 to 12 nodes; nodes without ties are not part of it. */
    static Network random(long seed, boolean weighted, boolean directed) {
        var random = new Random(seed);
        int size = 3 + random.nextInt(10);
        double density = 0.1 + 0.5 * random.nextDouble();
        var ties = new ArrayList<DatedTie>(List.of(tie("a", Relation.SUPPORTED, "b")));
        IntStream.range(0, size * size)
                .filter(i -> i / size != i % size && random.nextDouble() < density)
                .forEach(i -> ties.add(new DatedTie(
                        person(letter(i / size)),
                        Relation.SUPPORTED,
                        person(letter(i % size)),
                        Optional.empty(),
                        Optional.empty(),
                        0.5,
                        1 + random.nextInt(3))));
        return Network.of(ties, weighted ? Weight.COUNT : Weight.NONE, directed);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number));
    }
}
