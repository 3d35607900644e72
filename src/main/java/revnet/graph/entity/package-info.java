/**
 * The graph's nodes and relationships as mutable objects, as Neo4j OGM needs them.
 *
 * <p>May import {@code revnet.model} and OGM's annotations; used by {@code revnet.graph} and nobody else. Invariant:
 * what identifies an object is its own text, never the number that the database gave it.
 */
@NullMarked
package revnet.graph.entity;

import org.jspecify.annotations.NullMarked;
