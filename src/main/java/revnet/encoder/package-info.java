/**
 * What a small neural network that has read much English makes of a sentence: for each two of its mentions, which
 * relations the sentence states between them. The network runs within the program, needs no connection, and says the
 * same each time.
 */
@NullMarked
package revnet.encoder;

import org.jspecify.annotations.NullMarked;
