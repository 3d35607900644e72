package revnet.evaluate;

import java.util.List;

/**
 * Words that a reader marked as meaning somebody or something.
 *
 * @param end where the words end in the document's text, exclusive
 * @param who the gold's ids of those who are meant; several for "they"
 */
record GoldMention(int end, List<String> who) {

    GoldMention {
        who = List.copyOf(who);
    }
}
