package revnet.query.influence;

import java.util.Locale;
import revnet.model.UsageError;

/** What is measured of somebody's place in a network. */
public enum Measure {
    /** With how many others one is tied, also by relation (Freeman 1979). */
    DEGREE(true, "degree: with how many others one is tied"),
    /**
     * How much of a random walk along the ties' direction is spent at one, with damping 0.85 (Page, Brin, Motwani and
     * Winograd 1999). The scores of all add up to 1.
     */
    PAGERANK(true, "PageRank: where a walk along the ties' direction spends its time; all add up to 1"),
    /** For how much of all pairs one lies on the shortest ways between them (Freeman 1977, by Brandes 2001). */
    BETWEENNESS(true, "betweenness: of how many pairs of others one lies on the shortest ways between"),
    /** How near one is to those that can be reached, times the share of all that can be (Wasserman and Faust 1994). */
    CLOSENESS(true, "closeness: how near one is to all others, the unreachable counted in"),
    /** How well one is tied to those who are well tied themselves (Bonacich 1987); the greatest score is 1. */
    EIGENVECTOR(true, "eigenvector centrality: ties with the well tied; the greatest is 1"),
    /** How often one stands between two who are not tied, by the factions of the three (Gould and Fernandez 1989). */
    BROKERAGE(false, "brokerage: how often one stands between two who are not tied, by their factions"),
    /** The greatest k such that one is in a group of which everyone is tied with k of the group (Seidman 1983). */
    CORENESS(false, "k-core: the greatest k such that one is in a group whose members each have k ties in it");

    private final boolean weighs;
    private final String meaning;

    Measure(boolean weighs, String meaning) {
        this.weighs = weighs;
        this.meaning = meaning;
    }

    /**
     * What it measures, in words.
     *
     * @return name and meaning
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Whether ties are walked from the one that they are claimed of to the other only.
     *
     * @return true for PageRank and brokerage; a symmetric relation goes both ways there as well
     */
    public boolean directed() {
        return this == PAGERANK || this == BROKERAGE;
    }

    /**
     * Whether heavier ties need to count as shorter.
     *
     * @return true for betweenness and closeness
     */
    boolean byDistance() {
        return this == BETWEENNESS || this == CLOSENESS;
    }

    void requireWeighs(Weight weight) {
        if (!weighs && weight != Weight.NONE) {
            throw new UsageError("The measure %s counts ties and does not weigh them; leave the weight out."
                    .formatted(name().toLowerCase(Locale.ROOT)));
        }
    }
}
