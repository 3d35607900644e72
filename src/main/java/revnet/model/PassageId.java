package revnet.model;

/**
 * A passage's name: its document's id, a hash sign and its number.
 *
 * @param value the id itself; never blank
 */
public record PassageId(String value) implements Comparable<PassageId> {

    /** Refuses a blank id. */
    public PassageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("PassageId must not be blank");
        }
    }

    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
