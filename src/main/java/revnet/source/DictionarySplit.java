package revnet.source;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the one blank that a word in lower case lost, by the dictionary.
 *
 * <p>A word that neither the dictionary nor the function words know is parted when exactly one place in it leaves a
 * function word beside a word of the dictionary, or, where no place does, two words of the dictionary of at least five
 * letters. A half counts only if English does not make words with it: "over", "in" and "wards" open or close too many
 * words of the dictionary itself for one that the dictionary lacks to be two. Terms that the dictionary lists with a
 * blank or a hyphen ("working class") and compounds that the document writes with one stay whole.
 *
 * @param dictionary the dictionary
 * @param words the function words
 * @param vocabulary the document's words
 */
record DictionarySplit(Dictionary dictionary, FunctionWords words, Vocabulary vocabulary) {

    private static final Pattern LETTERS = Pattern.compile("[a-z]++");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_BESIDE_TWO_LETTERS = 5;
    private static final int SHORTEST_BESIDE_ARTICLE = 6;
    private static final int SHORTEST_OF_CONTENT = 5;
    private static final int SHORTEST_OF_COMPOUND = 3;
    private static final int FEW_WITH_FUNCTION_WORD = 9;
    private static final int FEW_WITH_CONTENT = 2;

    /** The place of the lost blank, if there is just one. */
    OptionalInt find(String word) {
        if (!LETTERS.matcher(word).matches() || words.all().contains(word) || dictionary.knows(word)) {
            return OptionalInt.empty();
        }
        int[] places = places(word, at -> hasFunctionWord(word.substring(0, at), word.substring(at)));
        if (places.length == 0) {
            places = places(word, at -> areContent(word.substring(0, at), word.substring(at)));
        }
        boolean sure = places.length == 1 && !isCompound(word.substring(0, places[0]), word.substring(places[0]));
        return sure ? OptionalInt.of(places[0]) : OptionalInt.empty();
    }

    private static int[] places(String word, IntPredicate isPlace) {
        return IntStream.range(1, word.length()).filter(isPlace).toArray();
    }

    private boolean hasFunctionWord(String left, String right) {
        if (words.all().contains(left)) {
            return opens(left, right);
        }
        return words.all().contains(right) && closes(left, right);
    }

    private boolean opens(String left, String right) {
        if (left.equals("a")) {
            return right.length() >= SHORTEST_BESIDE_ARTICLE && dictionary.isSingularNoun(right);
        }
        return isWord(right, shortestBeside(left))
                && dictionary.compoundsOpenedBy(left, shortestBeside(left)) <= FEW_WITH_FUNCTION_WORD;
    }

    private boolean closes(String left, String right) {
        return right.length() > 1
                && isWord(left, shortestBeside(right))
                && dictionary.compoundsClosedBy(right, shortestBeside(right)) <= FEW_WITH_FUNCTION_WORD;
    }

    private boolean isWord(String half, int shortest) {
        return words.all().contains(half) || (half.length() >= shortest && dictionary.knows(half));
    }

    private static int shortestBeside(String functionWord) {
        return functionWord.length() > 2 ? SHORTEST : SHORTEST_BESIDE_TWO_LETTERS;
    }

    private boolean areContent(String left, String right) {
        return left.length() >= SHORTEST_OF_CONTENT
                && right.length() >= SHORTEST_OF_CONTENT
                && dictionary.knows(left)
                && dictionary.knows(right)
                && dictionary.compoundsOpenedBy(left, SHORTEST_OF_COMPOUND) <= FEW_WITH_CONTENT
                && dictionary.compoundsClosedBy(right, SHORTEST_OF_COMPOUND) <= FEW_WITH_CONTENT;
    }

    private boolean isCompound(String left, String right) {
        return vocabulary.hyphenated(left, right) > 0 || dictionary.isTerm(left, right);
    }
}
