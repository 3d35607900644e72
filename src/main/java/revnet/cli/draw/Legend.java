package revnet.cli.draw;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import revnet.model.EntityType;
import revnet.model.Family;

/** What the lines and discs of a picture mean, in rows at its top left corner. */
final class Legend {

    /** How high it is, in pixels. */
    static final double HEIGHT = 58;

    /** How wide it is at most, in pixels. */
    static final double WIDTH = 480;

    private static final double STEP = 95;
    private static final double ROW = 16;
    private static final double SAMPLE = 18;
    private static final int A_ROW = 5;

    private Legend() {}

    static void write(Svg svg, Collection<Family> families, Collection<EntityType> types) {
        int place = 0;
        for (var family : families) {
            var at = at(place++);
            svg.line(at, new Point(at.x() + SAMPLE, at.y()), Palette.of(family), "");
            svg.text(new Point(at.x() + SAMPLE + 4, at.y() + 4), "start", family.code());
        }
        place = (place + A_ROW - 1) / A_ROW * A_ROW;
        for (var type : types) {
            var at = at(place++);
            svg.disc(new Point(at.x() + SAMPLE / 2, at.y()), 4, Palette.of(type), "");
            svg.text(
                    new Point(at.x() + SAMPLE + 4, at.y() + 4),
                    "start",
                    type.label().toLowerCase(Locale.ROOT));
        }
    }

    private static Point at(int place) {
        int row = place / A_ROW;
        return new Point(8 + place % A_ROW * STEP, 10 + row * ROW);
    }

    /** The family of a relation, if it is one. */
    static Optional<Family> family(String relation) {
        return Palette.relation(relation).map(known -> known.family());
    }
}
