package revnet.model;

import java.util.Optional;

/**
 * When, where and how firmly a tie is claimed.
 *
 * @param date when, as far as the passage and its near context say
 * @param place where it happened, if the passage says; the id of an entity of type place
 * @param certainty how firmly
 */
public record Circumstances(Optional<EdtfDate> date, Optional<EntityId> place, Certainty certainty) {}
