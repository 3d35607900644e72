package revnet.query.path;

import java.util.List;
import revnet.model.Entity;

/**
 * What holds two together.
 *
 * @param from one
 * @param to the other
 * @param direct the ties between the two themselves; if there are any, nobody's removal separates them
 * @param points the fewest whose removal separates them, by name; none if they are tied directly, or not connected
 */
public record CutAnswer(Entity from, Entity to, List<Hop> direct, List<Point> points) {

    /** Copies the lists. */
    public CutAnswer {
        direct = List.copyOf(direct);
        points = List.copyOf(points);
    }

    /**
     * Whether there is any way between the two.
     *
     * @return false if nothing has to be removed
     */
    public boolean connected() {
        return same() || !direct.isEmpty() || !points.isEmpty();
    }

    /**
     * Whether both names mean the same.
     *
     * @return true if there is nothing to separate
     */
    public boolean same() {
        return from.id().equals(to.id());
    }

    /**
     * Somebody, or something, that has to be removed.
     *
     * @param entity who
     * @param before the surest tie on the side of the one; it leads to the entity
     * @param after the surest tie on the side of the other; it leads away from the entity
     * @param tiesBefore how many ties there are on the side of the one
     * @param tiesAfter how many on the side of the other
     */
    public record Point(Entity entity, Hop before, Hop after, int tiesBefore, int tiesAfter) {}
}
