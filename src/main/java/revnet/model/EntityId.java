package revnet.model;

/**
 * An entity's name in the graph, stable from run to run: an authority's id, or a slug of type and name.
 *
 * @param value the id itself; never blank
 */
public record EntityId(String value) implements Comparable<EntityId> {

    /** Refuses a blank id. */
    public EntityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("EntityId must not be blank");
        }
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
