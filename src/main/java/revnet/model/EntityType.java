package revnet.model;

import java.util.Locale;

/** What an entity is. */
public enum EntityType {
    /** One named human being. */
    PERSON("Person"),
    /** A named body that acts. */
    ORGANIZATION("Organization"),
    /** A named country, region, city, prison, factory site. */
    PLACE("Place"),
    /** A named text. */
    WORK("Work"),
    /** A named congress, rising, strike, treaty. */
    EVENT("Event");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /**
     * The word used in claim files and as a label of the graph.
     *
     * @return for example {@code Person}
     */
    public String label() {
        return label;
    }

    /**
     * Reads the label back.
     *
     * @param label for example {@code Person}, in any case
     * @return the type so labelled
     * @throws IllegalArgumentException if no type is called so
     */
    public static EntityType of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
