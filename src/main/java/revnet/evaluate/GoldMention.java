package revnet.evaluate;

import java.util.List;

/**
 * Words that a reader marked as meaning somebody or something.
 *
 * @param start the first character of the words in the document's text
 * @param who the gold's ids of those who are meant; several for "they"
 */
record GoldMention(int start, List<String> who) {

    GoldMention {
        who = List.copyOf(who);
    }
}
