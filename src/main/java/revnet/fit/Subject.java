package revnet.fit;

/** What weights are for. */
public enum Subject {
    /** Which of the ties that a sentence may state it does state. */
    CLAIMS,
    /** Which of those mentioned before a pronoun means. */
    PRONOUNS
}
