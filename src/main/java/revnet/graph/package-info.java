/**
 * The graph: the embedded server, the connection, the writing of readings and the reading of model values and rows.
 *
 * <p>May import {@code revnet.model}; the only package that knows Neo4j. Invariant: no Neo4j type leaves it, what it
 * returns is an immutable value that never goes back to the database to load more, and everything that Cypher is told
 * is a parameter.
 */
@NullMarked
package revnet.graph;

import org.jspecify.annotations.NullMarked;
