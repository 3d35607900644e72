package revnet.source.order;

import java.util.List;

/** What is known of a language apart from a document. */
public interface Language {

    /**
     * Whether it has a word.
     *
     * @param word a word in lower case
     * @return whether it is one, inflected or not
     */
    boolean knows(String word);

    /**
     * Sentences of it, from which to learn what words follow each other.
     *
     * @return many sentences or parts of sentences
     */
    List<String> sentences();
}
