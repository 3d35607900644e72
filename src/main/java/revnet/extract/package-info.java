/**
 * Finds in a document who and what is named, which names and pronouns mean the same, and what is claimed of them.
 *
 * <p>The way of a sentence: {@link revnet.extract.NameFinder} finds its names, {@link revnet.extract.Discourse} whom its
 * pronouns and descriptions mean, {@link revnet.extract.CandidateFinder} every tie that one of its words may state, with
 * signs for and against it; {@link revnet.extract.Hypotheses} sets the ties against each other, and
 * {@link revnet.extract.Weights}, fitted to annotated documents, makes a probability of the signs: the claim's confidence.
 *
 * <p>May import {@code revnet.model}, {@code revnet.source} and {@code revnet.language}; reads nothing but what it is
 * given and knows no clock. Invariant: the words that state a relation come from the lexicon, and each claim quotes
 * the sentence that states it.
 */
@NullMarked
package revnet.extract;

import org.jspecify.annotations.NullMarked;
