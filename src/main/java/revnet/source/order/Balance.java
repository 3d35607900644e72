package revnet.source.order;

/**
 * The quotation marks and brackets that the last lines of a page leave open, and that its first lines close
 * without having opened them.
 *
 * @param brackets what is so of round brackets
 * @param quotes what is so of double quotation marks, typographic or straight
 */
record Balance(Side brackets, Side quotes) {

    private static final int NEAR = 700;

    /**
     * One kind of mark.
     *
     * @param leftOpen whether the page's end leaves one open
     * @param closes whether the page's beginning closes one
     */
    record Side(boolean leftOpen, boolean closes) {

        /** Whether what one page leaves open the next one closes: 1 yes, 0 nothing open and nothing closed, -1 no. */
        int continuedBy(Side next) {
            if (leftOpen == next.closes) {
                return leftOpen ? 1 : 0;
            }
            return -1;
        }
    }

    /** What is so of a page's text. */
    static Balance of(String text) {
        String first = text.substring(0, Math.min(NEAR, text.length()));
        String last = text.substring(Math.max(0, text.length() - NEAR));
        return new Balance(
                new Side(leavesOpen(last, false), closes(first, false)),
                new Side(leavesOpen(last, true), closes(first, true)));
    }

    /** Whether the last mark opens. */
    private static boolean leavesOpen(String text, boolean quotes) {
        for (int i = text.length() - 1; i >= 0; i--) {
            int turn = turn(text, i, quotes);
            if (turn != 0) {
                return turn > 0;
            }
        }
        return false;
    }

    /** Whether the first mark closes. */
    private static boolean closes(String text, boolean quotes) {
        for (int i = 0; i < text.length(); i++) {
            int turn = turn(text, i, quotes);
            if (turn != 0) {
                return turn < 0;
            }
        }
        return false;
    }

    private static int turn(String text, int at, boolean quotes) {
        return switch (text.charAt(at)) {
            case '(' -> quotes ? 0 : 1;
            case ')' -> quotes || isNumbering(text, at) ? 0 : -1;
            case '“' -> quotes ? 1 : 0;
            case '”' -> quotes ? -1 : 0;
            case '"' -> quotes ? straight(text, at) : 0;
            default -> 0;
        };
    }

    /** Whether a bracket closes the number or letter of a list item: "1)", "a)". */
    private static boolean isNumbering(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return at - start <= 2 && (start == 0 || text.charAt(start - 1) == '\n');
    }

    /** A straight mark opens after white space or a bracket, and closes else. */
    private static int straight(String text, int at) {
        boolean opens = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        boolean dangles = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        return opens && !dangles ? 1 : -1;
    }
}
