package revnet.query.path;

import java.util.List;
import java.util.Optional;
import revnet.model.Entity;

/**
 * What is around an entity, or between two.
 *
 * @param of around whom
 * @param and the other, if those around both were asked for
 * @param neighbours what is there, the nearest first, then by name
 */
public record Neighbourhood(Entity of, Optional<Entity> and, List<Neighbour> neighbours) {

    /** Copies the neighbours. */
    public Neighbourhood {
        neighbours = List.copyOf(neighbours);
    }

    /**
     * Something near.
     *
     * @param entity what
     * @param steps how many steps away, from the further one of two
     * @param ties the ties with those that are one step nearer, each with its words; never empty
     */
    public record Neighbour(Entity entity, int steps, List<Hop> ties) {

        /** Copies the ties. */
        public Neighbour {
            ties = List.copyOf(ties);
        }
    }
}
