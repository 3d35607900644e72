package revnet.cli.draw;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Writes a picture into an {@code svg} element (SVG 1.1) that stands in a page.
 *
 * <p>What is drawn later lies above. Texts are nodes of a tree and no markup, so that nothing that a document says can
 * become an element.
 */
final class Svg {

    private static final double FONT = 11;
    private static final double EARS = 3;

    private final Element root;

    /** An empty picture of a size in pixels, with words for who cannot see it. */
    Svg(double width, double height, String title, String description) {
        root = new Element("svg");
        set(root, "xmlns", "http://www.w3.org/2000/svg");
        set(root, "viewBox", "0 0 " + number(width) + " " + number(height));
        set(root, "width", number(width));
        set(root, "height", number(height));
        set(root, "role", "img");
        set(root, "aria-label", title);
        set(root, "font-family", "sans-serif");
        set(root, "font-size", number(FONT));
        root.appendElement("title").text(title);
        root.appendElement("desc").text(description);
    }

    /** The picture, to be put into a page. */
    Element element() {
        return root;
    }

    /** A straight line. */
    void line(Point from, Point to, Stroke stroke, String told) {
        var line = shape("line", told);
        set(line, "x1", number(from.x()));
        set(line, "y1", number(from.y()));
        set(line, "x2", number(to.x()));
        set(line, "y2", number(to.y()));
        stroke(line, stroke);
    }

    /** A line bent towards a place. */
    void curve(Point from, Point bend, Point to, Stroke stroke, String told) {
        var path = shape("path", told);
        set(
                path,
                "d",
                "M%s %s Q%s %s %s %s"
                        .formatted(
                                number(from.x()),
                                number(from.y()),
                                number(bend.x()),
                                number(bend.y()),
                                number(to.x()),
                                number(to.y())));
        set(path, "fill", "none");
        stroke(path, stroke);
    }

    /** The head of an arrow that comes from a place and ends at another. */
    void arrow(Point from, Point tip, String colour) {
        var base = tip.towards(from, 0).polar(tip.angle(from), 2.6 * EARS);
        var left = base.aside(tip, EARS);
        var right = base.aside(tip, -EARS);
        var head = shape("polygon", "");
        set(
                head,
                "points",
                "%s,%s %s,%s %s,%s"
                        .formatted(
                                number(tip.x()),
                                number(tip.y()),
                                number(left.x()),
                                number(left.y()),
                                number(right.x()),
                                number(right.y())));
        set(head, "fill", colour);
    }

    /** A disc. */
    void disc(Point centre, double radius, String colour, String told) {
        var circle = shape("circle", told);
        set(circle, "cx", number(centre.x()));
        set(circle, "cy", number(centre.y()));
        set(circle, "r", number(radius));
        set(circle, "fill", colour);
        set(circle, "stroke", "#333333");
        set(circle, "stroke-width", "0.6");
    }

    /** A filled rectangle from its upper left corner to its lower right one. */
    void box(Point from, Point to, String colour, String told) {
        var box = shape("rect", told);
        set(box, "x", number(from.x()));
        set(box, "y", number(from.y()));
        set(box, "width", number(to.x() - from.x()));
        set(box, "height", number(to.y() - from.y()));
        set(box, "fill", colour);
    }

    /** Words that begin, lie centred or end at a place: {@code start}, {@code middle}, {@code end}. */
    void text(Point at, String anchor, String words) {
        label(at, anchor, words);
    }

    /** Words that run outwards from a place, at an angle in radians, never upside down. */
    void spoke(Point at, double angle, String words) {
        boolean left = Math.cos(angle) < 0;
        var label = label(at, left ? "end" : "start", words);
        var degrees = number(Math.toDegrees(angle) + (left ? 180 : 0));
        set(label, "transform", "rotate(%s %s %s)".formatted(degrees, number(at.x()), number(at.y())));
        set(label, "dominant-baseline", "central");
    }

    private Element label(Point at, String anchor, String words) {
        var label = root.appendElement("text").text(words);
        set(label, "x", number(at.x()));
        set(label, "y", number(at.y()));
        set(label, "text-anchor", anchor);
        return label;
    }

    private Element shape(String name, String told) {
        var shape = root.appendElement(name);
        if (!told.isEmpty()) {
            shape.appendElement("title").text(told);
        }
        return shape;
    }

    private static void stroke(Element shape, Stroke stroke) {
        set(shape, "stroke", stroke.colour());
        set(shape, "stroke-width", number(stroke.width()));
        if (!stroke.dashes().isEmpty()) {
            set(shape, "stroke-dasharray", stroke.dashes());
        }
    }

    /** Sets an attribute whose name keeps its capitals. */
    private static void set(Element element, String name, String value) {
        element.attributes().put(name, value);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
