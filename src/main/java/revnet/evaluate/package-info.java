/**
 * How good claims are, against what careful readers wrote down in gold files.
 *
 * <p>May import {@code revnet.model}. Invariant: the same files and the same seed give the same figures, to the last
 * digit, and nothing that was not said by the gold files or the claims counts.
 */
@NullMarked
package revnet.evaluate;

import org.jspecify.annotations.NullMarked;
