package revnet.model;

/** The database cannot be reached, started or used. */
public final class GraphUnavailable extends RevnetException {

    private static final long serialVersionUID = 1L;

    /**
     * An error of the database.
     *
     * @param message one sentence that names the address or folder and what to do
     */
    public GraphUnavailable(String message) {
        super(message);
    }

    /**
     * An error of the database with its cause.
     *
     * @param message one sentence that names the address or folder and what to do
     * @param cause what it came from
     */
    public GraphUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
