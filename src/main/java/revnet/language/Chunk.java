package revnet.language;

/**
 * Words that the parser takes as one.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param head index of the word that stands for them
 * @param kind what they are
 */
public record Chunk(int first, int last, int head, Kind kind) {

    /** What the words of a chunk are. */
    public enum Kind {
        /** A name. */
        NAME,
        /** A date. */
        DATE,
        /** Something that the sentence can be parsed without: a leading date, a citation. */
        ASIDE
    }

    /** Refuses a head outside of the chunk. */
    public Chunk {
        if (head < first || head > last) {
            throw new IllegalArgumentException("head %d not within %d–%d".formatted(head, first, last));
        }
    }
}
