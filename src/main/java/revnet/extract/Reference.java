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
 * @param sure how sure it is, from 0 to 5: the probability in fifths, 5 for a name
 */
record Reference(int first, int last, int head, List<Referent> who, Step step, String sign, int sure) {

    /** How sure a name is. */
    static final int SURE = 5;

    /** How sure a rule is that weighs nothing. */
    static final int LIKELY = 3;

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
    static Reference word(int token, List<Referent> who, Step step, String sign, int sure) {
        return new Reference(token, token, token, who, step, sign, sure);
    }

    /** The sign of how sure the less sure of two is. */
    static String sureSign(Reference one, Reference other) {
        return "sure=" + Math.min(one.sure(), other.sure());
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }
}
