package revnet.query.influence;

import java.time.LocalDate;
import java.util.Optional;
import revnet.model.Entity;
import revnet.model.Relation;

/**
 * Somebody who could be reached, and when.
 *
 * @param entity who
 * @param possible the earliest day on which the ties' dates let it be; empty where they set no beginning
 * @param certain the day by which it was, whatever days the dates mean, if the ties held at all; empty where some other
 *     reading of the dates lets nothing pass
 * @param hops how many steps the earliest way has
 * @param via who comes before on it
 * @param by the tie of its last step
 */
public record Arrival(
        Entity entity, Optional<LocalDate> possible, Optional<LocalDate> certain, int hops, Entity via, Relation by) {}
