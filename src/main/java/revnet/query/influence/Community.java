package revnet.query.influence;

import java.util.List;
import revnet.model.Entity;

/**
 * Those who are tied among themselves more than with others.
 *
 * @param number from 1, the largest first
 * @param members those with the weightiest ties inside the community first, then by id
 * @param overlaps the factions and parties with somebody in it, the greatest overlap first
 */
public record Community(int number, List<Entity> members, List<Overlap> overlaps) {

    /** Copies the lists. */
    public Community {
        members = List.copyOf(members);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * How far a community and a faction are the same.
     *
     * @param faction the faction or party
     * @param both how many are in both
     * @param ofFaction how many of the network are of the faction, itself counted
     * @param jaccard those in both by those in either, from 0 to 1
     */
    public record Overlap(Entity faction, int both, int ofFaction, double jaccard) {}
}
