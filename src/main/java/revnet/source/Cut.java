package revnet.source;

/**
 * A stretch of a draft that goes; where it stood a blank may come.
 *
 * @param start first UTF-16 unit
 * @param end after the last; equal to {@code start} where nothing goes
 * @param blank whether a blank comes in its place
 */
record Cut(int start, int end, boolean blank) {}
