package revnet.cli.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** A network in a circle: neighbours stand near each other, labels outside, ties as bent lines inside. */
public final class NetworkPicture {

    /** How many nodes can be told apart on a page. */
    public static final int MOST = 90;

    private static final double BEND = 0.55;
    private static final double DISC = 4;

    private NetworkPicture() {}

    /**
     * Draws a network; the same tie is drawn once.
     *
     * @param title what it shows
     * @param links its lines
     * @return an {@code svg} element
     */
    public static Element of(String title, List<Link> links) {
        var distinct = new LinkedHashSet<>(links);
        var ring = Ring.of(order(distinct));
        var svg = new Svg(ring.width(), ring.height(), title, description(distinct));
        var families = new TreeSet<>(distinct.stream()
                .map(link -> Legend.family(link.relation()))
                .flatMap(Optional::stream)
                .toList());
        Legend.write(svg, families, List.of());
        var drawn = new TreeMap<String, Integer>();
        for (var link : distinct) {
            draw(svg, ring, link, drawn.merge(pair(link), 1, Integer::sum) - 1);
        }
        ring.angles().keySet().forEach(name -> {
            svg.disc(ring.at(name), DISC, "#FFFFFF", name);
            ring.label(svg, name);
        });
        return svg.element();
    }

    /**
     * The links among the names that have the most.
     *
     * @param links all links
     * @return those that can be drawn so that they can be read
     */
    public static List<Link> readable(List<Link> links) {
        var ranked = neighbours(links).entrySet().stream()
                .sorted((one, other) ->
                        one.getValue().size() != other.getValue().size()
                                ? Integer.compare(
                                        other.getValue().size(), one.getValue().size())
                                : one.getKey().compareTo(other.getKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return links.stream()
                .filter(link -> ranked.contains(link.from()) && ranked.contains(link.to()))
                .toList();
    }

    private static void draw(Svg svg, Ring ring, Link link, int before) {
        var from = ring.at(link.from());
        var to = ring.at(link.to());
        var bend = from.towards(to, 0.5).towards(ring.centre(), BEND).aside(to, 14.0 * before);
        var end = to.towards(bend, 0).polar(to.angle(bend), DISC);
        var stroke = Palette.of(link.relation());
        svg.curve(from, bend, end, stroke, link.told());
        if (link.directed()) {
            svg.arrow(bend, end, stroke.colour());
        }
    }

    private static String pair(Link link) {
        return link.from().compareTo(link.to()) < 0 ? link.from() + '\n' + link.to() : link.to() + '\n' + link.from();
    }

    private static String description(Collection<Link> links) {
        return String.join("; ", links.stream().map(Link::told).toList()) + ".";
    }

    /** Depth first from the best connected of each part, so that most lines are short. */
    private static List<String> order(Collection<Link> links) {
        var neighbours = neighbours(links);
        var starts = new ArrayList<>(neighbours.keySet());
        starts.sort((one, other) -> Integer.compare(
                neighbours.getOrDefault(other, new TreeSet<>()).size(),
                neighbours.getOrDefault(one, new TreeSet<>()).size()));
        var order = new LinkedHashSet<String>();
        for (var start : starts) {
            walk(start, neighbours, order);
        }
        return List.copyOf(order);
    }

    private static void walk(String start, Map<String, NavigableSet<String>> neighbours, Set<String> order) {
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            var name = next.pop();
            if (order.add(name)) {
                neighbours.getOrDefault(name, new TreeSet<>()).descendingSet().forEach(next::push);
            }
        }
    }

    private static Map<String, NavigableSet<String>> neighbours(Collection<Link> links) {
        var neighbours = new TreeMap<String, NavigableSet<String>>();
        for (var link : links) {
            neighbours.computeIfAbsent(link.from(), name -> new TreeSet<>()).add(link.to());
            neighbours.computeIfAbsent(link.to(), name -> new TreeSet<>()).add(link.from());
        }
        return neighbours;
    }
}
