package revnet.source;

import java.util.List;

/**
 * A page of a plain text.
 *
 * @param number its number in file order, counted from 1
 * @param start where it begins in the record
 * @param lines its lines, without the page number
 */
record Page(int number, int start, List<Stretch> lines) {

    Page {
        lines = List.copyOf(lines);
    }
}
