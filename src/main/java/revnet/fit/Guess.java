package revnet.fit;

/**
 * An example with its probability by weights that were fitted to other documents.
 *
 * @param example the example
 * @param probability that it is right, from 0 to 1
 */
record Guess(Example example, double probability) {}
