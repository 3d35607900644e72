package revnet.model;

/**
 * A place in a passage where an entity is named.
 *
 * @param entity the entity named
 * @param passage the passage that names it
 * @param quote the words that name it, as the document has them
 */
public record Mention(EntityId entity, PassageId passage, Quote quote) {}
