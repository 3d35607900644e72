package revnet.encoder;

/**
 * Two mentions of a sentence in the order of a relation.
 *
 * @param subject index of the one that it is said of
 * @param object index of the other
 */
public record Pair(int subject, int object) {}
