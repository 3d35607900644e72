package revnet.query.influence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import revnet.model.EntityType;
import revnet.model.UsageError;
import revnet.query.TieFilter;

/**
 * Who mattered.
 *
 * @param measure by which measure
 * @param ties by which ties; where no relations are given, all ties between persons and bodies, for brokerage only those
 *     of alliance, contact and kin
 * @param weight what the tie of a pair weighs
 * @param kinds who is ranked; none means everybody. The others are still part of the network
 * @param byYear whether also year by year
 * @param top how many ranks are answered, at least 1; those who share the last of them are all answered, those with a score of 0 never
 */
public record InfluenceQuestion(
        Measure measure, TieFilter ties, Weight weight, Set<EntityType> kinds, boolean byYear, int top) {

    /** Refuses an empty ranking, and weights for a measure that knows none. */
    public InfluenceQuestion {
        measure.requireWeighs(weight);
        kinds = kinds.isEmpty()
                ? Collections.unmodifiableSet(EnumSet.allOf(EntityType.class))
                : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        ties = ties.orElse(measure == Measure.BROKERAGE ? TieFilter.friendly() : TieFilter.amongActors());
        if (top < 1) {
            throw new UsageError("A ranking has at least 1 rank, not %d.".formatted(top));
        }
    }

    /**
     * The question with nothing left out: all ties of any time, unweighted, everybody, the first ten.
     *
     * @param measure by which measure
     * @return the question
     */
    public static InfluenceQuestion of(Measure measure) {
        return new InfluenceQuestion(measure, TieFilter.ALL, Weight.NONE, Set.of(), false, 10);
    }
}
