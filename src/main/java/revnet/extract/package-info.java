/**
 * Finds in a document who and what is named, which names and pronouns mean the same, and what is claimed of them.
 *
 * <p>May import {@code revnet.model}, {@code revnet.source} and {@code revnet.language}; reads nothing but what it is
 * given and knows no clock. Invariant: the words that state a relation come from the lexicon, and each claim quotes
 * the sentence that states it.
 */
@NullMarked
package revnet.extract;

import org.jspecify.annotations.NullMarked;
