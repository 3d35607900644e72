/**
 * The command line: commands that ask and print, one handler that turns errors into a sentence and an exit code.
 *
 * <p>May import {@code revnet.model}, {@code revnet.ingest}, {@code revnet.query}, {@code revnet.export},
 * {@code revnet.evaluate} and the connection types of {@code revnet.graph}. Invariant: data goes to the command line's output, all else to its error
 * output, and nothing but this package prints.
 */
@NullMarked
package revnet.cli;

import org.jspecify.annotations.NullMarked;
