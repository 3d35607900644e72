package revnet.language;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the parser is shown of a sentence, and the way back from what it says to the sentence's own words.
 *
 * @param words what it is shown: a word for each chunk and for each word outside of one
 * @param heads for each of these the index of the word of the sentence that it stands for
 * @param governors for each word of the sentence its governor, filled by {@link #attach}
 * @param relations for each word of the sentence its relation, filled by {@link #attach}
 */
record Units(List<TaggedWord> words, List<Integer> heads, List<Integer> governors, List<String> relations) {

    private static final String ROOT = "root";

    static Units of(List<Token> tokens, List<Chunk> chunks) {
        var units = new Units(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(Collections.nCopies(tokens.size(), Sentence.NONE)),
                new ArrayList<>(Collections.nCopies(tokens.size(), ROOT)));
        int next = 0;
        for (var chunk : chunks) {
            units.show(tokens, next, chunk.first());
            units.show(tokens, chunk);
            next = chunk.last() + 1;
        }
        units.show(tokens, next, tokens.size());
        return units;
    }

    /** Records an arc that the parser found between units, counted from 1; 0 is the root. */
    void attach(int governor, int dependent, String relation) {
        int word = heads.get(dependent - 1);
        governors.set(word, governor == 0 ? Integer.valueOf(Sentence.NONE) : heads.get(governor - 1));
        relations.set(word, governor == 0 ? ROOT : relation);
    }

    private void show(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            words.add(new TaggedWord(tokens.get(i).text(), tokens.get(i).tag()));
            heads.add(i);
        }
    }

    private void show(List<Token> tokens, Chunk chunk) {
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            if (i != chunk.head()) {
                governors.set(i, chunk.head());
                relations.set(i, "flat");
            }
        }
        if (chunk.kind() == Chunk.Kind.ASIDE) {
            relations.set(chunk.head(), "dep");
            return;
        }
        var tag = chunk.kind() == Chunk.Kind.NAME ? "NNP" : "CD";
        words.add(new TaggedWord(tokens.get(chunk.head()).text(), tag));
        heads.add(chunk.head());
    }
}
