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
        NAME(1.0),
        /** A pronoun of one person. */
        PRONOUN(0.85),
        /** A description: the group, the party. */
        DESCRIPTION(0.75),
        /** A pronoun of several, or of a thing. */
        VAGUE(0.65);

        private final double trust;

        Step(double trust) {
            this.trust = trust;
        }

        /** How far such a step can be trusted, from 0 to 1. */
        double trust() {
            return trust;
        }
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
