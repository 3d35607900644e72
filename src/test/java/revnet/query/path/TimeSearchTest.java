package revnet.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import revnet.query.Days;
import revnet.query.TimeRule;
import revnet.query.path.TimeOrder.Merit;

class TimeSearchTest {

    private static final Clock ANY = new Clock(TimeRule.POSSIBLE, LocalDate.MIN, LocalDate.MAX);
    private static final int GRAPHS = 3000;

    @Test
    void isCertainIfNoReadingOfTheDatesBreaksTheOrder() {
        assertThat(order(days(1, 3), days(3, 5), days(7, 9)))
                .isEqualTo(new TimeOrder(List.of(), TimeRule.CERTAIN, OptionalInt.empty(), Nets.day(7), Nets.day(3)));
    }

    @Test
    void namesTheHopThatMayBeTooEarly() {
        assertThat(order(days(1, 3), days(3, 5), days(4, 9)))
                .isEqualTo(new TimeOrder(List.of(), TimeRule.POSSIBLE, OptionalInt.of(3), Nets.day(4), Nets.day(3)));
    }

    @Test
    void isNeverCertainOfAHopWithoutADate() {
        assertThat(order(days(-1, -1)))
                .isEqualTo(new TimeOrder(
                        List.of(), TimeRule.POSSIBLE, OptionalInt.of(1), Optional.empty(), Optional.empty()));
        assertThat(order(days(2, 2), days(-1, -1)).deciding()).hasValue(2);
    }

    @Test
    void isCertainWhereOnlyTheOuterBoundsAreOpen() {
        assertThat(order(days(-1, 3), days(5, -1)))
                .isEqualTo(new TimeOrder(List.of(), TimeRule.CERTAIN, OptionalInt.empty(), Nets.day(5), Nets.day(3)));
    }

    @Test
    void showsTheWayThatIsCertainBesideTheShortest() {
        var ways = search(
                List.of(
                        Nets.link("a", "c", 1, 6, 1),
                        Nets.link("c", "b", 4, 9, 1),
                        Nets.link("a", "d", 1, 1, 1),
                        Nets.link("d", "e", 2, 2, 1),
                        Nets.link("e", "b", 4, 4, 1)),
                ANY);

        assertThat(ways)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "acb", List.of(Merit.SHORTEST, Merit.EARLIEST, Merit.LATEST), "adeb", List.of(Merit.CERTAIN)));
    }

    @Test
    void setsOutAndArrivesWithinTheTimeGiven() {
        var ties = List.of(Nets.link("a", "b", 1, 1, 1), Nets.link("a", "c", 4, 4, 1), Nets.link("c", "b", 5, 8, 1));

        assertThat(search(ties, ANY.since(Nets.FIRST.plusDays(3)))).containsOnlyKeys("acb");
        assertThat(search(ties, ANY.since(Nets.FIRST.plusDays(3)).until(Nets.FIRST.plusDays(4))))
                .isEmpty();
    }

    @Test
    void findsWhatTryingEveryWayOnEveryDayFinds() {
        LongStream.range(0, GRAPHS).forEach(seed -> {
            var net = Nets.of(Nets.random(seed));
            int hops = 2 + (int) (seed % 4);
            var clock = seed % 3 == 0 ? ANY.since(Nets.FIRST.plusDays(2)) : ANY;

            assertThat(found(new TimeSearch(net, hops, List.of(), clock).ways(), clock))
                    .as("seed %d", seed)
                    .isEqualTo(expected(net, hops, clock));
        });
    }

    @Test
    void judgesTheOrderAsTryingEveryReadingDoes() {
        LongStream.range(0, GRAPHS).forEach(seed -> Nets.every(Nets.of(Nets.random(seed)), 4)
                .filter(way -> way.links().stream()
                        .allMatch(link -> link.days().from().isPresent()
                                && link.days().to().isPresent()))
                .forEach(way -> {
                    var readings = readings(way.links(), Nets.FIRST).toList();
                    boolean some = readings.contains(true);
                    boolean every = !readings.contains(false);
                    assertThat(verdict(way)).isEqualTo(every ? "CERTAIN" : some ? "POSSIBLE" : "none");
                }));
    }

    private static String verdict(Way way) {
        var days = way.links().stream().map(Link::days).toList();
        return possible(days, ANY)
                ? TimeOrder.of(days, ANY, List.of()).verdict().name()
                : "none";
    }

    /** For every reading of the dates whether it is in order, once it is known to be in order until a day. */
    private static Stream<Boolean> readings(List<Link> links, LocalDate day) {
        if (links.isEmpty()) {
            return Stream.of(true);
        }
        var days = links.get(0).days();
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .flatMap(
                        next -> next.isBefore(day) ? Stream.of(false) : readings(links.subList(1, links.size()), next));
    }

    private static Map<String, String> found(Map<Way, List<Merit>> ways, Clock clock) {
        return ways.entrySet().stream()
                .flatMap(way -> way.getValue().stream()
                        .map(merit -> Map.entry(merit.name(), figure(merit, way.getKey(), clock))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String figure(Merit merit, Way way, Clock clock) {
        var order = TimeOrder.of(way.links().stream().map(Link::days).toList(), clock, List.of());
        return switch (merit) {
            case SHORTEST, CERTAIN -> way.links().size() + " hops";
            case EARLIEST -> order.arrival().map(LocalDate::toString).orElse("any");
            case LATEST -> order.departure().map(LocalDate::toString).orElse("any");
        };
    }

    private static Map<String, String> expected(Net net, int hops, Clock clock) {
        var figures = new TreeMap<String, String>();
        var possible = Nets.every(net, hops)
                .filter(way -> possible(way.links().stream().map(Link::days).toList(), clock))
                .toList();
        var dated = possible.stream()
                .filter(way -> way.links().stream().allMatch(link -> link.days().dated()))
                .toList();
        hops(possible.stream()).ifPresent(fewest -> figures.put("SHORTEST", fewest));
        hops(dated.stream().filter(way -> figureOf(way, clock).verdict() == TimeRule.CERTAIN))
                .ifPresent(fewest -> figures.put("CERTAIN", fewest));
        dated.stream()
                .map(way -> figureOf(way, clock).arrival().orElse(LocalDate.MIN))
                .min(LocalDate::compareTo)
                .ifPresent(day -> figures.put("EARLIEST", day.equals(LocalDate.MIN) ? "any" : day.toString()));
        dated.stream()
                .map(way -> figureOf(way, clock).departure().orElse(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .ifPresent(day -> figures.put("LATEST", day.equals(LocalDate.MAX) ? "any" : day.toString()));
        return figures;
    }

    private static Optional<String> hops(Stream<Way> ways) {
        return ways.map(way -> way.links().size()).min(Integer::compare).map(fewest -> fewest + " hops");
    }

    private static TimeOrder figureOf(Way way, Clock clock) {
        return TimeOrder.of(way.links().stream().map(Link::days).toList(), clock, List.of());
    }

    /** Whether for every two ties the earlier begins before the later ends. */
    private static boolean possible(List<Days> ties, Clock clock) {
        return IntStream.range(0, ties.size())
                .allMatch(later -> !clock.start().isAfter(ties.get(later).last())
                        && !ties.get(later).first().isAfter(clock.end())
                        && IntStream.range(0, later).noneMatch(i -> ties.get(i)
                                .first()
                                .isAfter(ties.get(later).last())));
    }

    private static TimeOrder order(Days... ties) {
        return TimeOrder.of(List.of(ties), ANY, List.of());
    }

    private static Days days(int from, int to) {
        return new Days(Nets.day(from), Nets.day(to));
    }

    private static Map<String, List<Merit>> search(List<Link> ties, Clock clock) {
        return new TimeSearch(Nets.of(ties), 6, List.of(), clock)
                .ways().entrySet().stream()
                        .collect(Collectors.toMap(
                                way -> String.join("", way.getKey().ids()), Map.Entry::getValue));
    }
}
