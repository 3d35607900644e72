package revnet.query.influence;

import java.util.List;
import revnet.model.Entity;

/**
 * Who could be reached from one, and when.
 *
 * @param from where all ways begin
 * @param measured what the days are of
 * @param arrivals who could be reached, the earliest first, then by id
 */
public record ReachAnswer(Entity from, Measured measured, List<Arrival> arrivals) {

    /** Copies the arrivals. */
    public ReachAnswer {
        arrivals = List.copyOf(arrivals);
    }
}
