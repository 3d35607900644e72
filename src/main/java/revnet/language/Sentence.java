package revnet.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence with its dependency tree (Universal Dependencies, basic). Tokens are named by their index, from 0.
 */
public final class Sentence {

    /** The governor of the sentence's root. */
    public static final int NONE = -1;

    private final List<Token> tokens;
    private final List<Integer> governors;
    private final List<String> relations;
    private final List<List<Integer>> children;

    /**
     * A sentence.
     *
     * @param tokens its words in order; not empty
     * @param governors for each word the index of its governor, or {@link #NONE}
     * @param relations for each word its relation to its governor, for example {@code nsubj:pass}
     */
    public Sentence(List<Token> tokens, List<Integer> governors, List<String> relations) {
        this.tokens = List.copyOf(tokens);
        this.governors = List.copyOf(governors);
        this.relations = List.copyOf(relations);
        this.children = children(governors);
    }

    /**
     * A sentence whose tree nobody needs.
     *
     * @param tokens its words in order; not empty
     * @return the sentence, each word a root
     */
    public static Sentence unparsed(List<Token> tokens) {
        return new Sentence(
                tokens, Collections.nCopies(tokens.size(), NONE), Collections.nCopies(tokens.size(), "root"));
    }

    /**
     * The words in order.
     *
     * @return the tokens
     */
    public List<Token> tokens() {
        return tokens;
    }

    /**
     * A word.
     *
     * @param index from 0
     * @return the token
     */
    public Token token(int index) {
        return tokens.get(index);
    }

    /**
     * Number of words.
     *
     * @return the number of tokens
     */
    public int size() {
        return tokens.size();
    }

    /**
     * Where the sentence begins in the text given.
     *
     * @return first UTF-16 unit
     */
    public int start() {
        return tokens.get(0).start();
    }

    /**
     * Where the sentence ends in the text given.
     *
     * @return after the last UTF-16 unit
     */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /**
     * The word that governs a word.
     *
     * @param index of the word
     * @return index of its governor, or {@link #NONE}
     */
    public int governor(int index) {
        return governors.get(index);
    }

    /**
     * How a word depends on its governor.
     *
     * @param index of the word
     * @return for example {@code nsubj:pass}
     */
    public String relation(int index) {
        return relations.get(index);
    }

    /**
     * The words that depend on a word.
     *
     * @param index of the word
     * @return indices of its dependents, in order
     */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /**
     * The words that depend on a word in one of some ways.
     *
     * @param index of the word
     * @param relation relations, subtype included, for example {@code obl} does not find {@code obl:tmod}
     * @return indices of those dependents, in order
     */
    public List<Integer> children(int index, String... relation) {
        var wanted = List.of(relation);
        return children.get(index).stream()
                .filter(child -> wanted.contains(relations.get(child)))
                .toList();
    }

    /**
     * Whether a word is, or depends directly or not on, another.
     *
     * @param index of the word
     * @param ancestor index of the other
     * @return true if the way from {@code index} to the root passes {@code ancestor}
     */
    public boolean within(int index, int ancestor) {
        int here = index;
        for (int step = 0; here != NONE && step <= tokens.size(); step++) {
            if (here == ancestor) {
                return true;
            }
            here = governors.get(here);
        }
        return false;
    }

    @Override
    public String toString() {
        var lines = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            lines.append("%d\t%s\t%s\t%s\t%s\t%d\t%s%n"
                    .formatted(
                            i, token.text(), token.lemma(), token.tag(), token.name(), governors.get(i), relation(i)));
        }
        return lines.toString();
    }

    private static List<List<Integer>> children(List<Integer> governors) {
        List<List<Integer>> children = new ArrayList<>();
        IntStream.range(0, governors.size()).forEach(i -> children.add(new ArrayList<>()));
        for (int i = 0; i < governors.size(); i++) {
            if (governors.get(i) != NONE) {
                children.get(governors.get(i)).add(i);
            }
        }
        return children;
    }
}
