package revnet.model;

/** A command was asked for something that does not exist or does not fit. */
public final class UsageError extends RevnetException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message one sentence that says what would be right
     */
    public UsageError(String message) {
        super(message);
    }
}
