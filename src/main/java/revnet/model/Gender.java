package revnet.model;

/** The gender that a text's pronouns give a person. */
public enum Gender {
    /** Referred to as she. */
    FEMALE,
    /** Referred to as he. */
    MALE
}
