package revnet.query.path;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way from one entity to another.
 *
 * @param links its ties in order, never none
 */
record Way(List<Link> links) {

    Way {
        links = List.copyOf(links);
    }

    /** The ids of the entities that it meets, both ends included. */
    List<String> ids() {
        return Stream.concat(Stream.of(links.get(0).near()), links.stream().map(Link::far))
                .toList();
    }

    /** How likely all its claims are true together. */
    double confidence() {
        return links.stream().mapToDouble(Link::confidence).reduce(1, (product, sure) -> product * sure);
    }
}
