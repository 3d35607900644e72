package revnet.query.dossier;

import static revnet.model.Relation.ALLIED_WITH;
import static revnet.model.Relation.ARRESTED_BY;
import static revnet.model.Relation.AUTHORED;
import static revnet.model.Relation.BORN_IN;
import static revnet.model.Relation.CONTACTED;
import static revnet.model.Relation.DIED_IN;
import static revnet.model.Relation.EXILED_TO;
import static revnet.model.Relation.EXPELLED_FROM;
import static revnet.model.Relation.FOUNDED;
import static revnet.model.Relation.IMPRISONED_IN;
import static revnet.model.Relation.KILLED_BY;
import static revnet.model.Relation.LED;
import static revnet.model.Relation.LIVED_IN;
import static revnet.model.Relation.MEMBER_OF;
import static revnet.model.Relation.MERGED_WITH;
import static revnet.model.Relation.OPPOSED;
import static revnet.model.Relation.PARTICIPATED_IN;
import static revnet.model.Relation.PART_OF;
import static revnet.model.Relation.RELATED_TO;
import static revnet.model.Relation.SIGNED;
import static revnet.model.Relation.SPLIT_FROM;
import static revnet.model.Relation.SUPPORTED;

import java.util.Arrays;
import java.util.Set;
import revnet.model.Relation;

/** What a section of a dossier is about; the sections come in this order. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, though its type does not say so
public enum Topic {
    /** Birth, death, homes and kin. */
    LIFE("Life", BORN_IN, DIED_IN, LIVED_IN, RELATED_TO),
    /** Bodies belonged to, led, founded, joined, left. */
    MEMBERSHIPS("Memberships", MEMBER_OF, LED, FOUNDED, PART_OF, SPLIT_FROM, MERGED_WITH),
    /** Alliance and support. */
    ALLIES("Allies", ALLIED_WITH, SUPPORTED),
    /** Criticism, quarrel, enmity. */
    ADVERSARIES("Adversaries", OPPOSED),
    /** Meetings, letters, negotiations. */
    CONTACTS("Contacts", CONTACTED),
    /** Expulsion, arrest, prison, execution. */
    REPRESSION("Repression", EXPELLED_FROM, ARRESTED_BY, IMPRISONED_IN, KILLED_BY),
    /** Banishment, flight and life abroad. */
    EXILE("Exile", EXILED_TO),
    /** Texts written and signed. */
    WORKS("Works", AUTHORED, SIGNED),
    /** Congresses, risings, strikes. */
    EVENTS("Events", PARTICIPATED_IN);

    private final String title;
    private final Set<Relation> relations;

    Topic(String title, Relation... relations) {
        this.title = title;
        this.relations = Set.of(relations);
    }

    /**
     * The section's heading.
     *
     * @return for example {@code Memberships}
     */
    public String title() {
        return title;
    }

    static Topic of(Relation relation) {
        return Arrays.stream(values())
                .filter(topic -> topic.relations.contains(relation))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no section of a dossier is about " + relation));
    }
}
