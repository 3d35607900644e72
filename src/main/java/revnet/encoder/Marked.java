package revnet.encoder;

import revnet.model.EntityType;

/**
 * Words of a sentence that refer to somebody or something.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param type what they refer to
 */
public record Marked(int first, int last, EntityType type) {}
