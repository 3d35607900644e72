/**
 * How answers look: as text on a terminal, CSV, JSON, Markdown, HTML.
 *
 * <p>May import {@code revnet.model}, {@code revnet.query} and {@code revnet.evaluate}, {@code revnet.cli.draw}, and from
 * {@code revnet.graph} what says that a table can be drawn. Invariant: it writes to the writer that it is given, and
 * every format shows the same rows.
 */
@NullMarked
package revnet.cli.print;

import org.jspecify.annotations.NullMarked;
