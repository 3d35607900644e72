package revnet.query.influence;

/** Computes measures of networks; which edges and weights a network has is decided before. */
interface Scores {

    /**
     * What computes a measure, in words.
     *
     * @param measure the measure
     * @param network the network
     * @return a clause for the answer
     */
    String by(Measure measure, Network network);

    /**
     * What finds the communities, in words.
     *
     * @return a clause for the answer
     */
    String byCommunities();

    /**
     * The score of every node.
     *
     * @param measure neither degree nor brokerage, which need the ties' relations and factions
     * @param network the network; its weights are distances for betweenness and closeness
     * @return a score a node, in the order of the nodes
     */
    double[] of(Measure measure, Network network);

    /**
     * The community of every node.
     *
     * @param network an undirected network
     * @return a number a node, the same for those of one community
     */
    int[] communities(Network network);
}
