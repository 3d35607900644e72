package revnet.model;

import static revnet.model.EntityType.EVENT;
import static revnet.model.EntityType.ORGANIZATION;
import static revnet.model.EntityType.PERSON;
import static revnet.model.EntityType.PLACE;
import static revnet.model.EntityType.WORK;
import static revnet.model.Family.AFFILIATION;
import static revnet.model.Family.ALLIANCE;
import static revnet.model.Family.KIN;
import static revnet.model.Family.OPPOSITION;
import static revnet.model.Family.REPRESSION;

import java.util.EnumSet;
import java.util.Set;

/** What a claim says of its two ends; the constant's name is the relationship type in the graph. */
@SuppressWarnings("ImmutableEnumChecker") // Set.copyOf is immutable, though its type does not say so
public enum Relation {
    /** The person belonged to, joined, was an activist, delegate or soldier of the body. */
    MEMBER_OF(AFFILIATION, false, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION)),
    /** The person led, headed, chaired, edited the body. */
    LED(AFFILIATION, false, EnumSet.of(PERSON), EnumSet.of(ORGANIZATION)),
    /** The actor founded the body or helped to. */
    FOUNDED(AFFILIATION, false, actors(), EnumSet.of(ORGANIZATION)),
    /** The body is a faction, section, organ of, or affiliated to, the other. */
    PART_OF(AFFILIATION, false, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION)),
    /** The body broke away from the other. */
    SPLIT_FROM(AFFILIATION, false, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION)),
    /** The bodies fused. */
    MERGED_WITH(AFFILIATION, true, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION)),
    /** The actors allied, worked together, were friends or comrades. */
    ALLIED_WITH(ALLIANCE, true, actors(), actors()),
    /** The actor helped, defended, financed, published, sided with the other. */
    SUPPORTED(ALLIANCE, false, actors(), actors()),
    /** The actor criticised, attacked, fell out with the other. */
    OPPOSED(OPPOSITION, false, actors(), actors()),
    /** The actors met, wrote to each other, negotiated. */
    CONTACTED(Family.CONTACT, true, actors(), actors()),
    /** The actor was expelled or excluded from the body. */
    EXPELLED_FROM(REPRESSION, false, actors(), EnumSet.of(ORGANIZATION)),
    /** The actor was arrested, raided or watched by the other. */
    ARRESTED_BY(REPRESSION, false, actors(), actors()),
    /** The person was held in the place. */
    IMPRISONED_IN(REPRESSION, false, EnumSet.of(PERSON), EnumSet.of(PLACE)),
    /** The person was put to death by the actor. */
    KILLED_BY(REPRESSION, false, EnumSet.of(PERSON), actors()),
    /** The actor was banished to, fled to, or lived in exile in the place. */
    EXILED_TO(REPRESSION, false, actors(), EnumSet.of(PLACE)),
    /** The person lived, worked, hid or was active in the place, not as an exile. */
    LIVED_IN(Family.PLACE, false, EnumSet.of(PERSON), EnumSet.of(PLACE)),
    /** The person was born in the place. */
    BORN_IN(Family.PLACE, false, EnumSet.of(PERSON), EnumSet.of(PLACE)),
    /** The person died in the place. */
    DIED_IN(Family.PLACE, false, EnumSet.of(PERSON), EnumSet.of(PLACE)),
    /** The persons are parent and child, spouses, siblings or other kin. */
    RELATED_TO(KIN, true, EnumSet.of(PERSON), EnumSet.of(PERSON)),
    /** The actor wrote, drafted, edited or issued the work. */
    AUTHORED(Family.WORK, false, actors(), EnumSet.of(WORK)),
    /** The person put their name to the work. */
    SIGNED(Family.WORK, false, EnumSet.of(PERSON), EnumSet.of(WORK)),
    /** The actor took part in, attended, spoke or fought at the event. */
    PARTICIPATED_IN(Family.EVENT, false, actors(), EnumSet.of(EVENT));

    private final Family family;
    private final boolean symmetric;
    private final Set<EntityType> subjects;
    private final Set<EntityType> objects;

    Relation(Family family, boolean symmetric, Set<EntityType> subjects, Set<EntityType> objects) {
        this.family = family;
        this.symmetric = symmetric;
        this.subjects = Set.copyOf(subjects);
        this.objects = Set.copyOf(objects);
    }

    /**
     * What kind of connection this is.
     *
     * @return the family
     */
    public Family family() {
        return family;
    }

    /**
     * Whether the two ends may be written in either order.
     *
     * @return true for alliance, contact, merger and kinship
     */
    public boolean symmetric() {
        return symmetric;
    }

    /**
     * Whether things of these types may stand at the ends.
     *
     * @param subject type of the subject
     * @param object type of the object
     * @return true if the relation can be claimed of them
     */
    public boolean allows(EntityType subject, EntityType object) {
        return subjects.contains(subject) && objects.contains(object);
    }

    private static Set<EntityType> actors() {
        return EnumSet.of(PERSON, ORGANIZATION);
    }
}
