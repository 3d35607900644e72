package revnet.cli.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import revnet.model.EntityType;
import revnet.model.Family;

/**
 * One in the middle, and around, by family of the tie and by name, all whom ties join with it; thin lines join those
 * who are tied among themselves.
 */
public final class EgoPicture {

    private static final double INNER = 0.5;
    private static final double BESIDE = 3;

    private EgoPicture() {}

    /**
     * Draws the network around one.
     *
     * @param centre the one
     * @param alters the others, each with its ties to the one
     * @param among pairs of names of others that are tied
     * @return an {@code svg} element
     */
    public static Element of(Alter centre, List<Alter> alters, List<Link> among) {
        var sorted = new ArrayList<>(alters);
        sorted.sort(Comparator.comparing(Alter::first).thenComparing(Alter::name));
        var ring = Ring.of(sorted.stream().map(Alter::name).toList());
        var svg = new Svg(ring.width(), ring.height(), "The network around " + centre.name(), description(sorted));
        var families = EnumSet.noneOf(Family.class);
        var types = EnumSet.of(centre.type());
        for (var alter : sorted) {
            families.addAll(alter.families());
            types.add(alter.type());
        }
        Legend.write(svg, families, types);
        for (var link : new LinkedHashSet<>(among)) {
            var from = ring.at(link.from());
            var to = ring.at(link.to());
            svg.curve(from, from.towards(to, 0.5).towards(ring.centre(), INNER), to, Palette.FAINT, link.told());
        }
        sorted.forEach(alter -> draw(svg, ring, alter));
        svg.disc(ring.centre(), 9, Palette.of(centre.type()), centre.name());
        return svg.element();
    }

    private static void draw(Svg svg, Ring ring, Alter alter) {
        var at = ring.at(alter.name());
        double side = -BESIDE * (alter.families().size() - 1) / 2;
        for (var family : alter.families()) {
            var told = alter.name() + ": " + family.code();
            var end = at.aside(ring.centre(), -side);
            svg.line(ring.centre().aside(at, side), end, Palette.of(family), told);
            side += BESIDE;
        }
        svg.disc(at, 4.5, Palette.of(alter.type()), alter.name());
        ring.label(svg, alter.name());
    }

    private static String description(List<Alter> alters) {
        Map<Family, List<String>> names = alters.stream()
                .collect(Collectors.groupingBy(
                        Alter::first, LinkedHashMap::new, Collectors.mapping(Alter::name, Collectors.toList())));
        return names.entrySet().stream()
                .map(entry -> entry.getKey().code() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /**
     * Somebody or something in the network around one.
     *
     * @param name what it is called
     * @param type what it is
     * @param families of what families its ties are, in order; at least one, except for the one in the middle
     */
    public record Alter(String name, EntityType type, List<Family> families) {

        /** Copies the families. */
        public Alter {
            families = List.copyOf(families);
        }

        private Family first() {
            return families.get(0);
        }
    }
}
