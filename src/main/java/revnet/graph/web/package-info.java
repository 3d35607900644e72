/**
 * What the embedded server serves over HTTP beside Neo4j Browser.
 *
 * <p>Imports nothing of revnet; used by {@code revnet.graph} alone. Invariant: nothing leaves the server but the files
 * of {@code cypher/browser}.
 */
@NullMarked
package revnet.graph.web;

import org.jspecify.annotations.NullMarked;
