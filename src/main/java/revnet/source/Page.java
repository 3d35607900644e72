package revnet.source;

import java.util.List;
import java.util.OptionalInt;

/**
 * A page of a plain text.
 *
 * @param number its number in file order, counted from 1
 * @param start where it begins in the record
 * @param lines its lines, without the page number
 * @param printed the number printed on it, in Arabic figures
 */
record Page(int number, int start, List<Stretch> lines, OptionalInt printed) {

    Page {
        lines = List.copyOf(lines);
    }
}
