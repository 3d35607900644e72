package revnet.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One person, body, place, work or event, however it is spelled.
 *
 * @param id its name in the graph
 * @param type what it is
 * @param kind what kind of body it is; present for organizations only
 * @param name its preferred name
 * @param names all its names, the preferred one among them, sorted
 */
public record Entity(
        EntityId id, EntityType type, Optional<OrganizationKind> kind, String name, SortedSet<String> names) {

    /** Sorts the names, adds the preferred one, and refuses a kind for anything but an organization. */
    public Entity {
        if (kind.isPresent() && type != EntityType.ORGANIZATION) {
            throw new IllegalArgumentException("only an organization has a kind, not " + name);
        }
        var all = new TreeSet<>(names);
        all.add(name);
        names = Collections.unmodifiableSortedSet(all);
    }
}
