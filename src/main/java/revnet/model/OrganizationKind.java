package revnet.model;

import java.util.Arrays;
import java.util.Locale;

/** What kind of body an organization is. */
public enum OrganizationKind {
    /** A political party. */
    PARTY("Party"),
    /** A current, wing, group or opposition inside or beside a party. */
    FACTION("Faction"),
    /** A body that joins parties or unions of several countries. */
    INTERNATIONAL("International"),
    /** A trade union, federation or league of workers. */
    UNION("Union"),
    /** A ministry, police, court, soviet or government. */
    STATE_ORGAN("StateOrgan"),
    /** A newspaper, journal or publishing house. */
    PRESS("Press"),
    /** A committee, bureau, commission or directorate. */
    COMMITTEE("Committee"),
    /** An army, militia, brigade or guard. */
    ARMY("Army"),
    /** Any other named body. */
    OTHER("OtherBody");

    private final String label;

    OrganizationKind(String label) {
        this.label = label;
    }

    /**
     * The label that a node of this kind carries in the graph beside {@code Organization}.
     *
     * @return for example {@code StateOrgan}
     */
    public String label() {
        return label;
    }

    /**
     * The word used in authority files.
     *
     * @return for example {@code state-organ}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the word back.
     *
     * @param code for example {@code state-organ}
     * @return the kind so called
     * @throws IllegalArgumentException if no kind is called so; the message lists those there are
     */
    public static OrganizationKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of organization is called '%s'; there are %s"
                        .formatted(
                                code,
                                Arrays.stream(values())
                                        .map(OrganizationKind::code)
                                        .toList())));
    }
}
