/**
 * All that is claimed of one person or body: by topic, as spells and stations of exile, with what contradicts itself and
 * what nobody says.
 *
 * <p>May import {@code revnet.model}, {@code revnet.graph} and {@code revnet.query}. Invariant: no line without the words
 * of a document, and claims that disagree stand side by side, none of them dropped.
 */
@NullMarked
package revnet.query.dossier;

import org.jspecify.annotations.NullMarked;
