package revnet.query.path;

import java.util.List;
import java.util.Optional;
import revnet.model.Entity;

/**
 * How two are connected.
 *
 * @param from where the path begins
 * @param to where it ends
 * @param hops its steps in order; empty if there is no path, or none is needed
 * @param order how it goes forward in time, if that was asked
 */
public record PathAnswer(Entity from, Entity to, List<Hop> hops, Optional<TimeOrder> order) {

    /** Copies the steps. */
    public PathAnswer {
        hops = List.copyOf(hops);
    }

    /**
     * A path of which nobody asks whether it goes forward in time.
     *
     * @param from where the path begins
     * @param to where it ends
     * @param hops its steps in order; empty if there is no path, or none is needed
     */
    public PathAnswer(Entity from, Entity to, List<Hop> hops) {
        this(from, to, hops, Optional.empty());
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

    /**
     * Whether those around a stop were there at the same time.
     *
     * @param hop the number of the hop that leaves the stop, from 1
     * @return empty at the first hop, and where the stop is no body or place that both were in
     */
    public Optional<Overlap> overlap(int hop) {
        return hop < 2 ? Optional.empty() : Overlap.of(hops.get(hop - 2), hops.get(hop - 1));
    }
}
