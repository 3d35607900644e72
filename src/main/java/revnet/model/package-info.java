/**
 * What revnet talks about: documents, passages, entities, claims and the words that make them, as immutable values.
 *
 * <p>Imports nothing but {@code java.*} and JSpecify. Invariant: no {@link revnet.model.Claim} exists without
 * {@link revnet.model.Evidence}, and no evidence without a quote and the place in the file where it stands.
 */
@NullMarked
package revnet.model;

import org.jspecify.annotations.NullMarked;
