/**
 * Says who is who: reads the authority files and the curators' decisions, and turns the entities of single documents
 * into entities that all documents share.
 *
 * <p>May import {@code revnet.model}, and libraries for tables and edit distances. Invariant: who an entity is depends
 * on the documents, the authority files and the decisions alone, never on the order of the documents; and two people
 * with different given names stay two.
 */
@NullMarked
package revnet.identity;

import org.jspecify.annotations.NullMarked;
