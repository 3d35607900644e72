package revnet.model;

import java.util.Locale;

/** The family of a {@link Relation}: what kind of connection it is. */
public enum Family {
    /** Belonging to, leading, founding, leaving bodies. */
    AFFILIATION,
    /** Alliance and support. */
    ALLIANCE,
    /** Criticism, quarrel, enmity. */
    OPPOSITION,
    /** Meetings, letters, negotiations. */
    CONTACT,
    /** Expulsion, arrest, prison, execution, exile. */
    REPRESSION,
    /** Where a life was lived. */
    PLACE,
    /** Kinship. */
    KIN,
    /** Texts written and signed. */
    WORK,
    /** Congresses, risings, strikes. */
    EVENT;

    /**
     * The word used in reports.
     *
     * @return the constant's name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
