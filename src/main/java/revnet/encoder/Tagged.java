package revnet.encoder;

import java.util.List;

/** What the network tells of a sentence's names. */
public final class Tagged {

    private final Tags tags;
    private final List<float[]> odds;
    private final List<Marked> names;

    /** By the log odds of the tags of each word; of words beyond the first 200 pieces there are none. */
    Tagged(Tags tags, List<float[]> odds) {
        this.tags = tags;
        this.odds = List.copyOf(odds);
        this.names = tags.names(odds);
    }

    /** The names from left to right, not overlapping. */
    public List<Marked> names() {
        return names;
    }

    /**
     * The probability that a word is part of a name.
     *
     * @param word its index
     * @return from 0 to 1; 0 for one that the network has not seen
     */
    public double named(int word) {
        return word < odds.size() ? tags.named(odds.get(word)) : 0;
    }

    /**
     * The probability that some words are a whole name of a type, its words taken for independent.
     *
     * @param name the words, and what they may name
     * @return from 0 to 1; 0 for words that the network has not seen
     */
    public double sure(Marked name) {
        return name.last() < odds.size() ? tags.sure(odds, name) : 0;
    }
}
