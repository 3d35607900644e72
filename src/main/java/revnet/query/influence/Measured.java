package revnet.query.influence;

/**
 * What figures are of, in words.
 *
 * @param measure which measure
 * @param edges which ties, and what they weigh
 * @param dates which time
 * @param nodes how many entities the network has
 * @param ties how many pairs of them are tied
 * @param by what computed them
 */
public record Measured(String measure, String edges, String dates, int nodes, int ties, String by) {}
