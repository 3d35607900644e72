package revnet.cli.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import revnet.model.Family;

/** What happened when: a line each, with a bar over all the days that its date may mean. */
public final class Timeline {

    private static final double WIDTH = 680;
    private static final double LEFT = 310;
    private static final double LINE = 16;
    private static final int LETTERS = 52;
    private static final int A_PAGE = 50;

    private Timeline() {}

    /**
     * Draws a timeline, in as many pictures as fit a page each.
     *
     * @param title what it shows
     * @param events what happened, in order of time, all with a date
     * @return {@code svg} elements, all on the same scale; none without events
     */
    public static List<Element> of(String title, List<Event> events) {
        var pictures = new ArrayList<Element>();
        if (events.isEmpty()) {
            return pictures;
        }
        var years = new TreeSet<>(events.stream().flatMap(Event::years).toList());
        var axis = new Axis(years.first(), years.last(), LEFT, WIDTH - 12);
        for (int i = 0; i < events.size(); i += A_PAGE) {
            pictures.add(picture(title, events.subList(i, Math.min(events.size(), i + A_PAGE)), axis));
        }
        return pictures;
    }

    private static Element picture(String title, List<Event> events, Axis axis) {
        double bottom = Legend.HEIGHT + events.size() * LINE;
        var svg = new Svg(
                WIDTH,
                bottom + 20,
                title,
                String.join("; ", events.stream().map(Event::told).toList()) + ".");
        Legend.write(svg, new TreeSet<>(events.stream().map(Event::family).toList()), List.of());
        for (int year : axis.ticks()) {
            double x = axis.at(year);
            svg.line(new Point(x, Legend.HEIGHT - 8), new Point(x, bottom), Palette.FAINT, "");
            svg.text(new Point(x, bottom + 14), "middle", String.valueOf(year));
        }
        double y = Legend.HEIGHT;
        for (var event : events) {
            draw(svg, axis, event, y);
            y += LINE;
        }
        return svg.element();
    }

    private static void draw(Svg svg, Axis axis, Event event, double y) {
        svg.text(new Point(LEFT - 10, y + 8), "end", Ring.shortened(event.label(), LETTERS));
        double middle = y + 4;
        var colour = Palette.of(event.family()).colour();
        double from = event.from().map(axis::at).orElse(axis.left());
        double to = event.to().map(day -> axis.at(day.plusDays(1))).orElse(axis.right());
        var open = new Stroke(colour, 1.5, "2 2");
        if (event.from().isEmpty() || event.to().isEmpty()) {
            svg.line(new Point(from, middle), new Point(to, middle), open, event.told());
            double end = event.from().isPresent() ? from : to;
            svg.disc(new Point(end, middle), 3, colour, event.told());
        } else {
            svg.box(new Point(from, middle - 4), new Point(Math.max(to, from + 3), middle + 4), colour, event.told());
        }
    }

    /**
     * Something that happened.
     *
     * @param label what, in a few words
     * @param date when, in EDTF
     * @param family what kind of thing it was
     * @param from the first day that the date may mean; empty where it is open
     * @param to the last day that the date may mean; empty where it is open
     */
    public record Event(String label, String date, Family family, Optional<LocalDate> from, Optional<LocalDate> to) {

        private Stream<Integer> years() {
            return Stream.of(from, to).flatMap(Optional::stream).map(LocalDate::getYear);
        }

        private String told() {
            return date + ": " + label;
        }
    }
}
