package revnet.query.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import revnet.model.Relation;

class ReachTest {

    private static final LocalDate FIRST = LocalDate.of(1921, 3, 1);

    @Test
    void waitsForALaterTieButDoesNotGoBack() {
        var reach = all(List.of(tie("a", "b", 5, 5), tie("b", "c", 7, 7), tie("b", "d", 3, 3)));

        assertThat(lines(reach)).containsExactly("b from 5 by 5, 1 step", "c from 7 by 7, 2 step");
    }

    @Test
    void isCertainOnlyIfNoReadingOfTheDatesBreaksTheWay() {
        var reach = all(List.of(tie("a", "b", 1, 6), tie("b", "c", 4, 9), tie("b", "d", 6, 8)));

        assertThat(lines(reach))
                .containsExactly("b from 1 by 6, 1 step", "c from 4 by never, 2 step", "d from 6 by 8, 2 step");
    }

    @Test
    void knowsNoFirstDayWhereTheDatesHaveNoBeginning() {
        var open = new DatedTie(
                Networks.person("a"),
                Relation.CONTACTED,
                Networks.person("b"),
                Optional.empty(),
                Optional.of(day(4)),
                1,
                1);

        var arrival = all(List.of(open)).from(Networks.person("a")).get(0);

        assertThat(arrival.possible()).isEmpty();
        assertThat(arrival.certain()).contains(day(4));
    }

    @Test
    void setsOutAndArrivesWithinTheTimeGiven() {
        var ties = List.of(tie("a", "b", 1, 6), tie("a", "c", 1, 2), tie("b", "d", 8, 9));

        var reach = new Reach(ties, day(3), day(7));

        assertThat(lines(reach)).containsExactly("b from 3 by never, 1 step");
    }

    @Test
    void findsWhatTryingEveryWayOnEveryDayFinds() {
        IntStream.range(0, 300).forEach(seed -> {
            var ties = random(seed);

            Map<String, String> found = all(ties).from(Networks.person("a")).stream()
                    .collect(Collectors.toMap(
                            arrival -> arrival.entity().name(),
                            arrival -> day(arrival.possible()) + " " + day(arrival.certain())));

            assertThat(found).as("ties of seed %d: %s", seed, ties).isEqualTo(new EveryWay(ties).from("a"));
        });
    }

    private static List<DatedTie> random(int seed) {
        var random = new Random(seed);
        return IntStream.range(0, 3 + random.nextInt(5))
                .mapToObj(i -> {
                    int source = random.nextInt(5);
                    int target = (source + 1 + random.nextInt(4)) % 5;
                    int from = random.nextInt(6);
                    return tie(letter(source), letter(target), from, from + random.nextInt(3));
                })
                .toList();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number));
    }

    private static Reach all(List<DatedTie> ties) {
        return new Reach(ties, LocalDate.MIN, LocalDate.MAX);
    }

    private static List<String> lines(Reach reach) {
        return reach.from(Networks.person("a")).stream()
                .map(arrival -> "%s from %s by %s, %d step"
                        .formatted(
                                arrival.entity().name(),
                                day(arrival.possible()),
                                day(arrival.certain()),
                                arrival.hops()))
                .toList();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(known -> String.valueOf(known.toEpochDay() - FIRST.toEpochDay()))
                .orElse("never");
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static DatedTie tie(String one, String other, int from, int to) {
        return new DatedTie(
                Networks.person(one),
                Relation.CONTACTED,
                Networks.person(other),
                Optional.of(day(from)),
                Optional.of(day(to)),
                1,
                1);
    }

    /** Walks every way that meets nobody twice, on all days that its ties may have held. */
    private record EveryWay(List<DatedTie> ties) {

        Map<String, String> from(String start) {
            var best = new TreeMap<String, int[]>();
            walk(List.of(start), List.of(), best);
            return best.entrySet().stream()
                    .filter(entry -> entry.getValue()[0] < NEVER)
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue())));
        }

        private static final int NEVER = 1000;

        private static String text(int... days) {
            return days[0] + " " + (days[1] < NEVER ? String.valueOf(days[1]) : "never");
        }

        private void walk(List<String> nodes, List<DatedTie> way, Map<String, int[]> best) {
            var at = nodes.get(nodes.size() - 1);
            if (!way.isEmpty()) {
                var days = days(way, -1);
                int[] known = best.computeIfAbsent(at, name -> new int[] {NEVER, NEVER});
                known[0] = Math.min(known[0], days.possible);
                known[1] = Math.min(known[1], days.always ? days.latest : NEVER);
            }
            for (var tie : ties) {
                next(tie, at)
                        .filter(name -> !nodes.contains(name))
                        .ifPresent(name -> walk(with(nodes, name), with(way, tie), best));
            }
        }

        private static Optional<String> next(DatedTie tie, String at) {
            if (tie.subject().name().equals(at)) {
                return Optional.of(tie.object().name());
            }
            return tie.object().name().equals(at) ? Optional.of(tie.subject().name()) : Optional.empty();
        }

        /** What becomes of the rest of a way if the step before was on a day. */
        private static Days days(List<DatedTie> way, int before) {
            if (way.isEmpty()) {
                return new Days(before, before, true);
            }
            var days = new Days(NEVER, -1, true);
            int from = Integer.parseInt(day(way.get(0).from()));
            int to = Integer.parseInt(day(way.get(0).to()));
            for (int day = from; day <= to; day++) {
                days = days.or(day < before ? new Days(NEVER, -1, false) : days(way.subList(1, way.size()), day));
            }
            return days;
        }

        private static <T> List<T> with(List<T> list, T last) {
            return Stream.concat(list.stream(), Stream.of(last)).toList();
        }
    }

    /** The earliest and the latest last day of a way, and whether all its days are in order whatever they are. */
    private record Days(int possible, int latest, boolean always) {

        Days or(Days other) {
            return new Days(Math.min(possible, other.possible), Math.max(latest, other.latest), always && other.always);
        }
    }
}
