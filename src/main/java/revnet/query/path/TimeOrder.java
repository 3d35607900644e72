package revnet.query.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import revnet.query.Days;
import revnet.query.TimeRule;

/**
 * How a path goes forward in time.
 *
 * @param merits what no other path does better
 * @param verdict for some reading of its dates, or for every one
 * @param deciding the number of the first hop, from 1, that may be earlier than the one before it, or has no date: it decides
 *     that the path is only possible; empty if it is certain
 * @param arrival the earliest day on which one can arrive; empty where the dates set none
 * @param departure the latest day on which one can set out; empty where the dates set none
 */
public record TimeOrder(
        List<Merit> merits,
        TimeRule verdict,
        OptionalInt deciding,
        Optional<LocalDate> arrival,
        Optional<LocalDate> departure) {

    /** Copies the merits. */
    public TimeOrder {
        merits = List.copyOf(merits);
    }

    /** What a path does best among all within the bounds that are in order. */
    public enum Merit {
        /** It has the fewest hops. */
        SHORTEST("the shortest"),
        /** It has the fewest hops of those that are certain. */
        CERTAIN("the shortest that is certain"),
        /** Nobody arrives earlier by dated ties. */
        EARLIEST("the earliest arrival"),
        /** Nobody sets out later by dated ties. */
        LATEST("the latest departure");

        private final String words;

        Merit(String words) {
            this.words = words;
        }

        /**
         * The merit in words.
         *
         * @return for example {@code the earliest arrival}
         */
        public String words() {
            return words;
        }
    }

    /** The order of ties that may be walked one after the other between the clock's start and end. */
    static TimeOrder of(List<Days> ties, Clock clock, List<Merit> merits) {
        var arrival = clock.start();
        for (var days : ties) {
            arrival = TimeRule.POSSIBLE.arrival(arrival, days).orElseThrow();
        }
        var departure = clock.end();
        for (int i = ties.size() - 1; i >= 0; i--) {
            departure = TimeRule.POSSIBLE.departure(departure, ties.get(i)).orElseThrow();
        }
        var deciding = deciding(ties, clock);
        return new TimeOrder(
                merits,
                deciding.isPresent() ? TimeRule.POSSIBLE : TimeRule.CERTAIN,
                deciding,
                Optional.of(arrival).filter(day -> !day.equals(LocalDate.MIN)),
                Optional.of(departure).filter(day -> !day.equals(LocalDate.MAX)));
    }

    private static OptionalInt deciding(List<Days> ties, Clock clock) {
        var day = clock.start();
        for (int i = 0; i < ties.size(); i++) {
            var next = TimeRule.CERTAIN.arrival(day, ties.get(i));
            if (next.isEmpty()) {
                return OptionalInt.of(i + 1);
            }
            day = next.get();
        }
        return day.isAfter(clock.end()) ? OptionalInt.of(ties.size()) : OptionalInt.empty();
    }
}
