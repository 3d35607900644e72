package revnet.source;

/**
 * A stretch of the record.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last UTF-16 unit
 */
record Stretch(int start, int end) {

    /** The same stretch without white space at its ends; it may be empty. */
    Stretch strip(String record) {
        int first = start;
        int after = end;
        while (first < after && Fold.isSpace(record.charAt(first))) {
            first++;
        }
        while (after > first && Fold.isSpace(record.charAt(after - 1))) {
            after--;
        }
        return new Stretch(first, after);
    }

    /** Its characters. */
    String of(String record) {
        return record.substring(start, end);
    }

    /** Whether it holds nothing but white space. */
    boolean isBlank(String record) {
        var core = strip(record);
        return core.start == core.end;
    }
}
