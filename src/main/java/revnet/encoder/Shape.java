package revnet.encoder;

/** How a word is written; the network, which reads small letters only, is told so by number. */
enum Shape {
    /** Begins with neither letter nor digit. */
    MARK(0),
    /** Digits only. */
    NUMBER(1),
    /** All letters small. */
    SMALL(2),
    /** A small letter first, a capital within: "al-Hurriyya". */
    INNER(3),
    /** Several letters, all capitals. */
    CAPITALS(4),
    /** Capitals first and within: "McCracken". */
    CAMEL(5),
    /** A capital first. */
    CAPITAL(6),
    /** A capital first in the first word of the sentence. */
    OPENING(7);

    private final int number;

    Shape(int number) {
        this.number = number;
    }

    /** The network's number of it. */
    int number() {
        return number;
    }

    /**
     * The shape of a word.
     *
     * @param word not empty
     * @param opening whether no word stands before it in the sentence
     */
    static Shape of(String word, boolean opening) {
        int first = word.codePointAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return MARK;
        }
        if (word.codePoints().allMatch(Character::isDigit)) {
            return NUMBER;
        }
        boolean within = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
        if (Character.isLowerCase(first)) {
            return within ? INNER : SMALL;
        }
        if (capitals(word)) {
            return CAPITALS;
        }
        if (within) {
            return CAMEL;
        }
        return opening ? OPENING : CAPITAL;
    }

    private static boolean capitals(String word) {
        boolean several = word.codePointCount(0, word.length()) > 1;
        return several
                && word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
