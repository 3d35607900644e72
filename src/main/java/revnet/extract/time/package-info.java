/**
 * When a claim holds: the dates that English prose writes, in EDTF, and which of them a word of a sentence takes.
 *
 * <p>May import {@code revnet.model} and {@code revnet.language}. Invariant: a date comes from words of the document,
 * counted where need be from the narrative's own clock, never from the day on which the document is read.
 */
@NullMarked
package revnet.extract.time;

import org.jspecify.annotations.NullMarked;
