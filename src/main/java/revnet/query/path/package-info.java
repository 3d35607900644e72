/**
 * How two are connected: paths, in time order or not, the most reliable ones, neighbours, and the cut between two.
 *
 * <p>May import {@code revnet.query}, {@code revnet.model} and {@code revnet.graph}. Invariant: no search fetches more
 * than the ties that a way of the length asked for can use.
 */
@NullMarked
package revnet.query.path;

import org.jspecify.annotations.NullMarked;
