package revnet.model;

/**
 * A claim's name, stable from run to run: a digest of what is claimed, where.
 *
 * @param value the id itself; never blank
 */
public record ClaimId(String value) implements Comparable<ClaimId> {

    /** Refuses a blank id. */
    public ClaimId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("ClaimId must not be blank");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
