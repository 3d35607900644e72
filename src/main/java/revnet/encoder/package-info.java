/**
 * What a small neural network that has read much English makes of a text, some sentences at a time: which relations a
 * sentence states between each two of its mentions, and whom its pronouns and descriptions mean. The network runs within
 * the program, needs no connection, and says the same each time.
 */
@NullMarked
package revnet.encoder;

import org.jspecify.annotations.NullMarked;
