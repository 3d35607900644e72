/**
 * What revnet found, in formats that other programs read: networks ({@link revnet.export.Gexf},
 * {@link revnet.export.GraphMl}, {@link revnet.export.Csv}), the web of data ({@link revnet.export.JsonLd}), and lines of
 * claims ({@link revnet.export.ClaimsJsonl}). What a network says of its nodes and edges stands in one place, so that all
 * three say the same.
 *
 * <p>May import {@code revnet.model} and {@code revnet.query}. Invariant: the same input gives the same bytes, so the
 * order is always that of ids or of the text, and nothing depends on the clock, the locale or the platform. Words of
 * documents are data in every format: they never become markup, and never a spreadsheet's formula.
 */
@NullMarked
package revnet.export;

import org.jspecify.annotations.NullMarked;
