package revnet.cli.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names around a circle, each with room for its label outside.
 *
 * @param centre the middle
 * @param radius of the circle, in pixels
 * @param margin the room around it for the labels, in pixels
 * @param angles where each stands, in radians clockwise from the right
 */
record Ring(Point centre, double radius, double margin, Map<String, Double> angles) {

    /** How long a label may be, in characters. */
    static final int LETTERS = 34;

    private static final double LINE = 14;
    private static final double LETTER = 5.7;
    private static final double EDGE = 16;
    private static final double SMALLEST = 110;

    /** A circle that is large enough for all names, clockwise from the top. */
    static Ring of(List<String> names) {
        double radius = Math.max(SMALLEST, names.size() * LINE / (2 * Math.PI));
        var angles = new LinkedHashMap<String, Double>();
        for (int i = 0; i < names.size(); i++) {
            angles.put(names.get(i), -Math.PI / 2 + 2 * Math.PI * (i + 0.5) / names.size());
        }
        double margin = EDGE
                + LETTER
                        * names.stream()
                                .mapToInt(name -> shortened(name, LETTERS).length())
                                .max()
                                .orElse(0);
        double half = Math.max(radius + margin, Legend.WIDTH / 2);
        return new Ring(new Point(half, radius + margin + Legend.HEIGHT), radius, margin, angles);
    }

    double width() {
        return 2 * centre.x();
    }

    double height() {
        return centre.y() + radius + margin;
    }

    Point at(String name) {
        return centre.polar(angles.getOrDefault(name, 0.0), radius);
    }

    void label(Svg svg, String name) {
        double angle = angles.getOrDefault(name, 0.0);
        svg.spoke(centre.polar(angle, radius + 9), angle, shortened(name, LETTERS));
    }

    /** A text of at most so many characters. */
    static String shortened(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }
}
