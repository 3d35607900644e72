package revnet.evaluate;

/**
 * How far right claims agree with the gold in the rest, and how many claims could not be checked.
 *
 * @param dated how many right claims have a date in the gold
 * @param dates how many of these have the same date, doubt apart
 * @param certainties how many right claims are as certain as in the gold
 * @param unquoted how many claims have a quote that is not where they say; 0 if no documents were given
 */
public record Agreement(int dated, int dates, int certainties, int unquoted) {

    static final Agreement NONE = new Agreement(0, 0, 0, 0);

    Agreement plus(Agreement other) {
        return new Agreement(
                dated + other.dated, dates + other.dates, certainties + other.certainties, unquoted + other.unquoted);
    }
}
