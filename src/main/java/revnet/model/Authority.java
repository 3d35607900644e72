package revnet.model;

import java.util.Map;
import java.util.Optional;

/**
 * A record of an authority file: an entity that is known beforehand.
 *
 * @param entity the entity with its names
 * @param gender of a person, where the file gives it
 * @param identifiers identifiers elsewhere, by the name of the scheme, for example {@code wikidata}
 */
public record Authority(Entity entity, Optional<Gender> gender, Map<String, String> identifiers) {

    /** Copies the identifiers. */
    public Authority {
        identifiers = Map.copyOf(identifiers);
    }
}
