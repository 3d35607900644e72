package revnet.model;

import java.util.List;

/**
 * Everything that was read out of one document.
 *
 * @param document the document
 * @param passages its paragraphs in reading order
 * @param entities who and what it names, in the order of their ids
 * @param mentions where it names them, in reading order
 * @param claims what it claims of them, in reading order
 */
public record Reading(
        Document document, List<Passage> passages, List<Entity> entities, List<Mention> mentions, List<Claim> claims) {

    /** Copies the lists. */
    public Reading {
        passages = List.copyOf(passages);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
    }
}
