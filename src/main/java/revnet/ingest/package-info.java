/**
 * The one way from files to the graph: source, language, extract, identity, graph; and the way back, which checks every
 * quote against its file.
 *
 * <p>May import all of these and {@code revnet.model}. Invariant: a document that cannot be read is reported beside the
 * others and never stops them.
 */
@NullMarked
package revnet.ingest;

import org.jspecify.annotations.NullMarked;
