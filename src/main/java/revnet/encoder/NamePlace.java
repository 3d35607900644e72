package revnet.encoder;

/**
 * Where a text names somebody or something.
 *
 * @param line number of the sentence, from 0
 * @param name which of the sentence's names, from 0
 */
public record NamePlace(int line, int name) {}
