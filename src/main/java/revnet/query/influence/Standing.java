package revnet.query.influence;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import revnet.model.Entity;

/**
 * One row of a ranking.
 *
 * @param rank from 1; equal scores share it, and the next rank counts them all
 * @param entity who
 * @param score the measure, to nine digits after the point
 * @param parts what it is made of, by name: relations for degree, roles for brokerage; empty for the others
 */
public record Standing(int rank, Entity entity, double score, SortedMap<String, Double> parts) {

    /** Copies the parts. */
    public Standing {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }
}
