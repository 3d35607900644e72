package revnet.query.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Searches the best ways that meet nobody twice: the best first, as A* does (Hart, Nilsson and Raphael 1968). Since what
 * is left to come is known beforehand by {@link Outlook}, it follows hardly any way that is not an answer; as a way
 * keeps all that it has met, the next best ways come out one after the other.
 */
final class WaySearch {

    private final Net net;
    private final Aim aim;
    private final int maxHops;
    private final Set<String> through;
    private final Optional<Clock> clock;
    private final Outlook outlook;
    private final Optional<Deadlines> deadlines;

    /**
     * A search.
     *
     * @param net the network
     * @param aim which ways are the best
     * @param maxHops how many hops a way has at most
     * @param through the ids of those that a way has to meet
     * @param clock the order in time that it has to keep, if any
     */
    WaySearch(Net net, Aim aim, int maxHops, List<String> through, Optional<Clock> clock) {
        this.net = net;
        this.aim = aim;
        this.maxHops = maxHops;
        this.through = Set.copyOf(through);
        this.clock = clock;
        this.outlook = new Outlook(net, aim, maxHops, this.through);
        this.deadlines = clock.map(time -> new Deadlines(net, maxHops, time));
    }

    /** The best ways, at most so many; among equals those come first whose ids do. */
    List<Way> best(int count) {
        boolean alike = aim == Aim.SHORTEST && count == 1 && through.isEmpty();
        var found = new ArrayList<Way>();
        var passed = new HashSet<Stage>();
        var next = new PriorityQueue<Partial>();
        start().ifPresent(next::add);
        while (!next.isEmpty() && found.size() < count) {
            var way = next.remove();
            if (way.at().equals(net.to())) {
                found.add(way.finished());
            } else if (!alike || passed.add(way.stage())) {
                net.of(way.at()).forEach(link -> step(way, link).ifPresent(next::add));
            }
        }
        return found;
    }

    private Optional<Partial> start() {
        var day = clock.map(Clock::start).orElse(LocalDate.MIN);
        return outlook.cost(net.from(), through, maxHops)
                .map(cost -> new Partial(null, null, net.from(), through, day, Cost.NONE, cost));
    }

    private Optional<Partial> step(Partial way, Link link) {
        int left = maxHops - way.hops() - 1;
        if (left < 0 || way.meets(link.far())) {
            return Optional.empty();
        }
        var missing = way.missingAfter(link.far());
        var cost = way.cost().plus(aim.of(link, unordered(way, link), net.weakness(link.far())));
        return day(way, link, left).flatMap(day -> outlook.cost(link.far(), missing, left)
                .map(rest -> new Partial(way, link, link.far(), missing, day, cost, cost.plus(rest))));
    }

    /** By which day the step arrives; empty if it, or all that could follow, breaks the order. */
    private Optional<LocalDate> day(Partial way, Link link, int left) {
        return clock.isEmpty()
                ? Optional.of(LocalDate.MIN)
                : clock.get().rule().arrival(way.day(), link.days()).filter(day -> deadlines
                        .flatMap(known -> known.day(link.far(), left))
                        .filter(latest -> !day.isAfter(latest))
                        .isPresent());
    }

    private int unordered(Partial way, Link link) {
        if (clock.isEmpty()) {
            return 0;
        }
        var before = way.link();
        return before == null ? (link.days().dated() ? 0 : 1) : (link.surelyAfter(before) ? 0 : 1);
    }

    /**
     * What two ways have in common if the one that comes later cannot become better. Where nobody is to be met on the way, a
     * shortest way meets nobody twice by itself, so for the first of them only these matter.
     *
     * @param at where the way is
     * @param hops how many hops it has
     * @param day by which day it is there
     * @param last the last day of its last tie
     */
    private record Stage(String at, int hops, LocalDate day, LocalDate last) {}

    /**
     * A way that may go on.
     *
     * @param before the way without its last tie; none at the start
     * @param link its last tie; none at the start
     * @param at where it is
     * @param missing the ids of those that are still to be met
     * @param day by which day it is there
     * @param cost what it has cost
     * @param whole what it costs at least when it is at the end
     */
    private record Partial(
            @Nullable Partial before,
            @Nullable Link link,
            String at,
            Set<String> missing,
            LocalDate day,
            Cost cost,
            Cost whole)
            implements Comparable<Partial> {

        private static final Comparator<Partial> CHEAPEST = Comparator.comparing(Partial::whole)
                .thenComparing(Partial::ids, Arrays::compare)
                .thenComparing(Partial::names, Arrays::compare);

        int hops() {
            return before == null ? 0 : before.hops() + 1;
        }

        boolean meets(String id) {
            return at.equals(id) || (before != null && before.meets(id));
        }

        Set<String> missingAfter(String id) {
            return missing.contains(id)
                    ? missing.stream().filter(other -> !other.equals(id)).collect(Collectors.toUnmodifiableSet())
                    : missing;
        }

        Stage stage() {
            return new Stage(
                    at, hops(), day, link == null ? LocalDate.MIN : link.days().last());
        }

        Way finished() {
            var links = new ArrayList<Link>();
            for (var way = this; way != null; way = way.before) {
                Optional.ofNullable(way.link).ifPresent(links::add);
            }
            Collections.reverse(links);
            return new Way(links);
        }

        private String[] ids() {
            return texts(way -> way.at);
        }

        private String[] names() {
            return texts(way -> way.link == null ? "" : way.link.name());
        }

        private String[] texts(Function<Partial, String> text) {
            var texts = new String[hops() + 1];
            int last = hops();
            for (var way = this; way != null; way = way.before) {
                texts[last--] = text.apply(way);
            }
            return texts;
        }

        @Override
        public int compareTo(Partial other) {
            return CHEAPEST.compare(this, other);
        }
    }
}
