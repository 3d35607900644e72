/**
 * Pictures of answers as SVG elements of a page: bars over years, a timeline, networks.
 *
 * <p>May import {@code revnet.model}. Invariant: the same values give the same picture, labels do not lie upon each
 * other, and whatever a document says goes in as text, never as markup.
 */
@NullMarked
package revnet.cli.draw;

import org.jspecify.annotations.NullMarked;
