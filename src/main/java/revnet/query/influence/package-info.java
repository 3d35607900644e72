/**
 * Who mattered, by named measures of a network of ties; communities beside factions; who could be reached and when.
 *
 * <p>May import {@code revnet.model}, {@code revnet.graph} and {@code revnet.query}. Invariant: no figure without the
 * measure, the ties and the dates that it is of, and the same graph gives the same figures in the same order.
 */
@NullMarked
package revnet.query.influence;

import org.jspecify.annotations.NullMarked;
