package revnet.model;

/** A file that cannot be read as a document. */
public final class RejectedDocument extends RevnetException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param file the file
     * @param reason what is wrong with it and what to do
     */
    public RejectedDocument(String file, String reason) {
        super("%s %s".formatted(file, reason));
    }

    /**
     * A refusal with its cause.
     *
     * @param file the file
     * @param reason what is wrong with it and what to do
     * @param cause what it came from
     */
    public RejectedDocument(String file, String reason, Throwable cause) {
        super("%s %s".formatted(file, reason), cause);
    }
}
