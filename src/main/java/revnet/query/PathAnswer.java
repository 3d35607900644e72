package revnet.query;

import java.util.List;
import revnet.model.Entity;

/**
 * How two are connected.
 *
 * @param from where the path begins
 * @param to where it ends
 * @param hops its steps in order; empty if there is no path, or none is needed
 */
public record PathAnswer(Entity from, Entity to, List<Hop> hops) {

    /** Copies the steps. */
    public PathAnswer {
        hops = List.copyOf(hops);
    }

    /**
     * Whether both names mean the same.
     *
     * @return true if no step is needed
     */
    public boolean same() {
        return from.id().equals(to.id());
    }

    /**
     * Whether there is a path.
     *
     * @return true if they are connected within the question's bounds, or the same
     */
    public boolean found() {
        return same() || !hops.isEmpty();
    }

    /**
     * How likely the documents say all of it.
     *
     * @return the product of the steps' confidences, from 0 to 1
     */
    public double confidence() {
        return hops.stream().mapToDouble(Hop::confidence).reduce(1, (product, sure) -> product * sure);
    }
}
