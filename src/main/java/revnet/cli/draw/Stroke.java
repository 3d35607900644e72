package revnet.cli.draw;

/**
 * How a line looks.
 *
 * @param colour in hexadecimal digits
 * @param width in pixels
 * @param dashes lengths of dashes and gaps; empty for a line without gaps
 */
record Stroke(String colour, double width, String dashes) {}
