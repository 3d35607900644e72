/**
 * Opens a file and yields its text in reading order, with a map from every character back to the file.
 *
 * <p>May import {@code revnet.model}; {@code revnet.source.order} below it, which imports nothing of ours, decides in which
 * order pages are read. Invariant: what was repaired for reading (hyphens, glued words, running heads) is
 * repaired in the reading text alone; a quote's spans point into the file as it came.
 */
@NullMarked
package revnet.source;

import org.jspecify.annotations.NullMarked;
