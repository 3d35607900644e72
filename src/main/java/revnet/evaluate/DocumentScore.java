package revnet.evaluate;

import java.util.List;

/**
 * How good the claims of one document are.
 *
 * @param document the document's file name
 * @param score the figures
 * @param forecasts the claims that said how likely they are right
 * @param mistakes the claims that were missed, then those that are wrong
 */
public record DocumentScore(String document, Score score, List<Forecast> forecasts, List<Mistake> mistakes) {

    /** Copies the lists. */
    public DocumentScore {
        forecasts = List.copyOf(forecasts);
        mistakes = List.copyOf(mistakes);
    }
}
