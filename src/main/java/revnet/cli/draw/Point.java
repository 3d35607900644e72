package revnet.cli.draw;

/**
 * A place in a picture.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
record Point(double x, double y) {

    /** The place at a distance from this one, at an angle in radians from the right, clockwise. */
    Point polar(double angle, double distance) {
        return new Point(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
    }

    /** The place that is a part of the way to another. */
    Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    /** The place a number of pixels to the left of the way to another. */
    Point aside(Point other, double pixels) {
        return polar(angle(other) + Math.PI / 2, pixels);
    }

    /** In which direction another place lies. */
    double angle(Point other) {
        return Math.atan2(other.y - y, other.x - x);
    }
}
