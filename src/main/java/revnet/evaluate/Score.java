package revnet.evaluate;

/**
 * The score of one document, or of several.
 *
 * @param tallies what is right
 * @param agreement how far what is right agrees in the rest
 */
public record Score(Tallies tallies, Agreement agreement) {

    static final Score NONE = new Score(Tallies.NONE, Agreement.NONE);

    Score plus(Score other) {
        return new Score(tallies.plus(other.tallies), agreement.plus(other.agreement));
    }
}
