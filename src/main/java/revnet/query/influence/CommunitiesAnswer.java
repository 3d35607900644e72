package revnet.query.influence;

import java.util.List;
import java.util.Optional;

/**
 * Communities beside factions.
 *
 * @param measured what they are of
 * @param communities the communities, the largest first
 * @param agreement how far the communities are the factions, from 0, one tells nothing of the other, to 1, the same: normalised
 *     mutual information (Danon, Diaz-Guilera, Duch and Arenas 2005) over all who have a faction or party; empty if fewer
 *     than two have
 */
public record CommunitiesAnswer(Measured measured, List<Community> communities, Optional<Double> agreement) {

    /** Copies the communities. */
    public CommunitiesAnswer {
        communities = List.copyOf(communities);
    }
}
