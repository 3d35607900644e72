package revnet.language;

/**
 * A word of a sentence.
 *
 * @param text the word as written
 * @param lemma its dictionary form, lower case but for names
 * @param tag its part of speech, as in the Penn Treebank
 * @param name what the name recognizer takes it for: {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, or
 *     {@code O}
 * @param start first UTF-16 unit in the text given
 * @param end after the last UTF-16 unit
 */
public record Token(String text, String lemma, String tag, String name, int start, int end) {

    /**
     * Whether the word is a noun or a proper noun.
     *
     * @return true for the tags that begin with NN
     */
    public boolean noun() {
        return tag.startsWith("NN");
    }

    /**
     * Whether the word is a verb form.
     *
     * @return true for the tags that begin with VB
     */
    public boolean verb() {
        return tag.startsWith("VB");
    }

    /**
     * Whether the word begins with a capital letter.
     *
     * @return true if its first letter is upper or title case
     */
    public boolean capitalized() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    /**
     * The same word in a longer text.
     *
     * @param offset where the text given begins in the longer one, in UTF-16 units
     * @return the word with its offsets in the longer text
     */
    public Token shifted(int offset) {
        return new Token(text, lemma, tag, name, start + offset, end + offset);
    }
}
