package revnet.source.order;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a page says.
 *
 * @param lines its lines that have text, without running heads and page number
 * @param printed the number printed on it, if there is one
 */
public record PageText(List<String> lines, OptionalInt printed) {

    /** Copies the lines. */
    public PageText {
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to read on it. */
    boolean isBlank() {
        return lines.isEmpty();
    }
}
