package revnet.cli.draw;

import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A bar for each year, from the first to the last; years without anything keep their place. */
public final class BarChart {

    private static final double WIDTH = 680;
    private static final double HEIGHT = 180;
    private static final double LEFT = 40;
    private static final double TOP = 14;
    private static final double BOTTOM = HEIGHT - 24;
    private static final int TICKS = 16;

    private BarChart() {}

    /**
     * Draws numbers over years.
     *
     * @param title what is shown
     * @param values the number of each year; at least one
     * @return an {@code svg} element
     */
    public static Element of(String title, SortedMap<Integer, Double> values) {
        var told = values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + Svg.number(entry.getValue()))
                .collect(Collectors.joining(", "));
        var svg = new Svg(WIDTH, HEIGHT, title, told + ".");
        int first = values.firstKey();
        int years = values.lastKey() - first + 1;
        double step = Math.min(60, (WIDTH - LEFT) / years);
        double highest =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        axis(svg, highest);
        for (var entry : values.entrySet()) {
            double x = LEFT + (entry.getKey() - first) * step;
            double y = BOTTOM - (BOTTOM - TOP) * entry.getValue() / highest;
            var words = entry.getKey() + ": " + Svg.number(entry.getValue());
            svg.box(new Point(x + step * 0.1, y), new Point(x + step * 0.9, BOTTOM), "#0072B2", words);
        }
        int every = Axis.step(years, TICKS);
        for (int year = first; year < first + years; year++) {
            if (year % every == 0 || years < 3) {
                svg.text(new Point(LEFT + (year - first + 0.5) * step, HEIGHT - 8), "middle", String.valueOf(year));
            }
        }
        return svg.element();
    }

    private static void axis(Svg svg, double highest) {
        svg.line(new Point(LEFT, BOTTOM), new Point(WIDTH, BOTTOM), Palette.PLAIN, "");
        for (double value : new double[] {0, highest}) {
            double y = BOTTOM - (BOTTOM - TOP) * value / highest;
            svg.line(new Point(LEFT - 4, y), new Point(LEFT, y), Palette.PLAIN, "");
            svg.text(new Point(LEFT - 7, y + 4), "end", Svg.number(value));
        }
    }
}
