package revnet.model;

/** Something went wrong that its reader can do something about; the message is one sentence that says what. */
public abstract sealed class RevnetException extends RuntimeException
        permits AmbiguousName, GraphUnavailable, InvalidData, RejectedDocument, UnknownName, UsageError {

    private static final long serialVersionUID = 1L;

    /**
     * An error.
     *
     * @param message one sentence: what failed, on which thing, what to do
     */
    protected RevnetException(String message) {
        super(message);
    }

    /**
     * An error with its cause.
     *
     * @param message one sentence: what failed, on which thing, what to do
     * @param cause what it came from
     */
    protected RevnetException(String message, Throwable cause) {
        super(message, cause);
    }
}
