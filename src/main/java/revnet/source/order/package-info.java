/**
 * Puts pages that stand in another order than they are read in, as in a scan of a folded booklet, back into it.
 *
 * <p>Imports nothing of ours. Every join of two pages is scored for how well the second continues the first; an order's
 * score is the sum over its joins. The orders tried are the printed page numbers', those that imposition makes (the ways
 * to lay pages on sheets so that folding, nesting and cutting put them in sequence: saddle stitch, signatures, reader
 * spreads, quarto and octavo; see Philip Gaskell, A New Introduction to Bibliography, 1972, on formats), and the best
 * path through all pages, a travelling salesman's without the way home (Michael Held and Richard Karp, "A Dynamic
 * Programming Approach to Sequencing Problems", 1962; for more pages Ilhan Or's moves of short stretches, 1976).
 *
 * <p>Invariant: the given order stands unless another beats it by more than the cost of naming that other one among
 * its likes, plus a margin (minimum description length: Jorma Rissanen, "Modeling by shortest data description",
 * 1978). Pages are never lost or doubled.
 */
@NullMarked
package revnet.source.order;

import org.jspecify.annotations.NullMarked;
