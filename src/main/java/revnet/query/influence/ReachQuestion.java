package revnet.query.influence;

import java.util.Set;
import revnet.model.Family;
import revnet.query.TieFilter;

/**
 * Who could be reached from one, and when.
 *
 * @param from the name, in any spelling, or id where the ways begin
 * @param ties by which ties; where no relations are given, affiliation, alliance, contact and kin. A beginning is the day on
 *     which something sets out, an end the last day on which it may arrive
 */
public record ReachQuestion(String from, TieFilter ties) {

    /** Fills in the relations. */
    public ReachQuestion {
        ties = ties.orElse(
                TieFilter.relationsOf(Set.of(Family.AFFILIATION, Family.ALLIANCE, Family.CONTACT, Family.KIN)));
    }
}
