package revnet.query.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.graph.Row;
import revnet.query.Days;

/** Small networks between {@code a} and {@code b}. */
final class Nets {

    static final LocalDate FIRST = LocalDate.of(1921, 3, 1);

    private Nets() {}

    /** A tie that holds between two days, counted from the first of March 1921; below 0 for an open bound. */
    static Link link(String near, String far, int from, int to, double confidence) {
        var claim = "c%s%s%d-%d-%s".formatted(near, far, from, to, confidence);
        var tie = new Row(Map.of(
                "relation",
                "CONTACTED",
                "subject",
                near,
                "date",
                "1921",
                "certainty",
                "asserted",
                "confidence",
                confidence,
                "claims",
                List.of(claim)));
        return new Link(near, far, new Days(day(from), day(to)), confidence, tie);
    }

    static Optional<LocalDate> day(int number) {
        return Optional.of(number).filter(known -> known >= 0).map(FIRST::plusDays);
    }

    /** The network of some ties, each of which can be walked both ways. */
    static Net of(List<Link> ties, String... weak) {
        var links = new HashMap<String, List<Link>>();
        for (var tie : ties) {
            links.computeIfAbsent(tie.near(), id -> new ArrayList<>()).add(tie);
            links.computeIfAbsent(tie.far(), id -> new ArrayList<>()).add(tie.turned());
        }
        return new Net("a", "b", links, Set.of(weak));
    }

    /** A random network in time: up to 8 entities, parallel ties, open and missing dates. */
    static List<Link> random(long seed) {
        var random = new Random(seed);
        int size = 3 + random.nextInt(6);
        return IntStream.range(0, 2 + random.nextInt(3 * size))
                .mapToObj(i -> {
                    int near = random.nextInt(size);
                    int far = (near + 1 + random.nextInt(size - 1)) % size;
                    int from = random.nextInt(8);
                    int to = from + random.nextInt(4);
                    return link(
                            letter(near),
                            letter(far),
                            random.nextInt(9) == 0 ? -1 : from,
                            random.nextInt(9) == 0 ? -1 : to,
                            0.05 + 0.9 * random.nextDouble());
                })
                .toList();
    }

    static String letter(int number) {
        return String.valueOf((char) ('a' + number));
    }

    /** All ways of up to so many hops that meet nobody twice. */
    static Stream<Way> every(Net net, int maxHops) {
        return every(net, List.of(), net.from(), maxHops);
    }

    private static Stream<Way> every(Net net, List<Link> before, String at, int left) {
        if (at.equals(net.to())) {
            return Stream.of(new Way(before));
        }
        return left == 0
                ? Stream.empty()
                : net.of(at).stream()
                        .filter(link -> !link.far().equals(net.from())
                                && before.stream()
                                        .noneMatch(known -> known.far().equals(link.far())))
                        .flatMap(link -> every(
                                net,
                                Stream.concat(before.stream(), Stream.of(link)).toList(),
                                link.far(),
                                left - 1));
    }
}
