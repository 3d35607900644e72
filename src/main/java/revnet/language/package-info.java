/**
 * Turns text into sentences of tokens with tags, lemmas, names and a dependency tree.
 *
 * <p>May import {@code revnet.model} and {@code revnet.source}; Stanford CoreNLP stays inside. Invariant: a token's
 * offsets are those of the text that was given, so that every finding can be quoted.
 */
@NullMarked
package revnet.language;

import org.jspecify.annotations.NullMarked;
