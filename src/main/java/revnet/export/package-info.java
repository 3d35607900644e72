/**
 * What revnet found, in formats that other programs read.
 *
 * <p>May import {@code revnet.model} and {@code revnet.query}. Invariant: the same input gives the same bytes, so the
 * order is always that of ids or of the text, and nothing depends on the clock, the locale or the platform.
 */
@NullMarked
package revnet.export;

import org.jspecify.annotations.NullMarked;
