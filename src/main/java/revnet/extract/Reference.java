package revnet.extract;

import java.util.List;

/**
 * Words of a sentence that refer to somebody or something.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param head index of the word that stands for them in the tree
 * @param who what they refer to; several for "they" and "the two"
 * @param step how it is known
 * @param sign what found the name, or which word it is
 */
record Reference(int first, int last, int head, List<Referent> who, Step step, String sign) {

    /** How it is known what words refer to. */
    enum Step {
        /** They name it. */
        NAME,
        /** A pronoun of one person. */
        PRONOUN,
        /** A description: the group, the party. */
        DESCRIPTION,
        /** A pronoun of several, or of a thing. */
        VAGUE
    }

    Reference {
        who = List.copyOf(who);
    }

    /** A word that refers to something without naming it. */
    static Reference word(int token, List<Referent> who, Step step, String sign) {
        return new Reference(token, token, token, who, step, sign);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
