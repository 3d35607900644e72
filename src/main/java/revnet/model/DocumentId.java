package revnet.model;

/**
 * A document's name in the graph and in claim files: the stem of its file name.
 *
 * @param value the id itself; never blank
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    /** Refuses a blank id. */
    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("DocumentId must not be blank");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
