package revnet.query.path;

import java.util.List;
import java.util.Set;
import revnet.model.EntityType;
import revnet.model.Relation;
import revnet.model.UsageError;
import revnet.query.TieFilter;

/**
 * How one is connected with another, and which ties and stops count.
 *
 * @param from the name, in any spelling, or id where the path begins
 * @param to the name or id where it ends
 * @param maxHops the longest path that counts
 * @param ties the ties that may be walked; where no relations are given, all
 * @param stops what stands between
 */
public record PathQuestion(String from, String to, int maxHops, TieFilter ties, Stops stops) {

    /** The longest path that can be asked for. */
    public static final int LONGEST = 12;

    /** Fills in the relations, and refuses a length that no path has. */
    public PathQuestion {
        ties = ties.orElse(Set.of(Relation.values()));
        if (maxHops < 1 || maxHops > LONGEST) {
            throw new UsageError("A path has 1 to %d hops, not %d.".formatted(LONGEST, maxHops));
        }
    }

    /**
     * The question with nothing left out: up to six hops, any relation, any time, hedged or asserted, over anything.
     *
     * @param from the name or id where the path begins
     * @param to the name or id where it ends
     * @return the question
     */
    public static PathQuestion of(String from, String to) {
        return new PathQuestion(from, to, 6, TieFilter.ALL, Stops.ANY);
    }

    /**
     * The same with other ties.
     *
     * @param others the ties that may be walked
     * @return the question
     */
    public PathQuestion with(TieFilter others) {
        return new PathQuestion(from, to, maxHops, others, stops);
    }

    /**
     * The same with other stops.
     *
     * @param others what stands between
     * @return the question
     */
    public PathQuestion with(Stops others) {
        return new PathQuestion(from, to, maxHops, ties, others);
    }

    /**
     * The same with another longest path.
     *
     * @param hops the longest path that counts
     * @return the question
     */
    public PathQuestion within(int hops) {
        return new PathQuestion(from, to, hops, ties, stops);
    }

    /**
     * What stands between the two ends of a path.
     *
     * @param through names or ids of those that it passes through, in any order
     * @param avoid names or ids of those that it does not
     * @param via what the entities between may be; none means anything
     */
    public record Stops(List<String> through, List<String> avoid, Set<EntityType> via) {

        /** Anything may stand between. */
        public static final Stops ANY = new Stops(List.of(), List.of(), Set.of());

        private static final int MOST = 6;

        /** Fills in the kinds, and refuses more stops than a search can keep in mind. */
        public Stops {
            through = List.copyOf(through);
            avoid = List.copyOf(avoid);
            via = via.isEmpty() ? Set.of(EntityType.values()) : Set.copyOf(via);
            if (through.size() > MOST) {
                throw new UsageError("A path is led through %d at most, not %d.".formatted(MOST, through.size()));
            }
        }

        List<String> labels() {
            return via.stream().map(EntityType::label).sorted().toList();
        }
    }
}
