/**
 * Questions and answers: paths, dossiers, evidence, names, reports. A question goes in as a record, an answer comes out
 * as a record; nothing is printed here.
 *
 * <p>May import {@code revnet.model} and {@code revnet.graph}. Invariant: whatever is said of somebody comes with the
 * words that say it and the document they stand in.
 */
@NullMarked
package revnet.query;

import org.jspecify.annotations.NullMarked;
