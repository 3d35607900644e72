package revnet.fit;

import revnet.evaluate.Tally;

/**
 * What is claimed from a probability on.
 *
 * @param threshold the probability
 * @param tally distinct claims of held-out documents
 */
public record Step(double threshold, Tally tally) {}
