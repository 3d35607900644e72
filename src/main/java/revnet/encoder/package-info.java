/**
 * What small neural networks that have read much English make of a text, some sentences at a time: what it names, which
 * relations a sentence states between each two of its mentions, and whom its pronouns and descriptions mean. The networks
 * run within the program, need no connection, and say the same each time.
 */
@NullMarked
package revnet.encoder;

import org.jspecify.annotations.NullMarked;
