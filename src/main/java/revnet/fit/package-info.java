/**
 * Fits the weights by which {@code revnet.extract} decides what a sentence states to documents that readers have
 * annotated.
 *
 * <p>May import {@code revnet.model}, {@code revnet.source}, {@code revnet.language}, {@code revnet.extract}, {@code
 * revnet.identity}, {@code revnet.ingest} and {@code revnet.evaluate}; the only package that knows the solver.
 * Invariant: no figure comes from a document that the weights behind it were fitted to, and the same documents, gold and
 * settings give the same weights, to the last digit.
 */
@NullMarked
package revnet.fit;

import org.jspecify.annotations.NullMarked;
