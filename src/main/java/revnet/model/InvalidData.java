package revnet.model;

/** A file of data (lexicon, authority file, decision, gold, claims) is not there or does not follow its format. */
public final class InvalidData extends RevnetException {

    private static final long serialVersionUID = 1L;

    /**
     * A line that cannot be used.
     *
     * @param file the file
     * @param line its line, counted from 1; 0 for the file as a whole
     * @param problem what is wrong and what would be right
     */
    public InvalidData(String file, int line, String problem) {
        super(line > 0 ? "%s, line %d: %s".formatted(file, line, problem) : "%s: %s".formatted(file, problem));
    }
}
