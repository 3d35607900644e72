package revnet.evaluate;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import revnet.model.Relation;

/**
 * What makes a claim distinct in a document: both ends, by the gold's ids, and what is said of them.
 *
 * @param subject the one end
 * @param relation the relation's name, which may be one that revnet does not know
 * @param object the other end
 */
record Key(String subject, String relation, String object) {

    private static final Map<String, Relation> RELATIONS =
            Arrays.stream(Relation.values()).collect(Collectors.toMap(Relation::name, Function.identity()));

    /** The key of a claim; a symmetric relation's ends in one order, however they were written. */
    static Key of(String subject, String relation, String object) {
        var known = RELATIONS.get(relation);
        boolean turned = known != null && known.symmetric() && object.compareTo(subject) < 0;
        return turned ? new Key(object, relation, subject) : new Key(subject, relation, object);
    }

    /** The relation's family; the relation itself if it is not known. */
    String family() {
        var known = RELATIONS.get(relation);
        return known == null ? relation : known.family().code();
    }

    /** The same ends in one order, with the family in the relation's place. */
    Key ofFamily() {
        boolean turned = object.compareTo(subject) < 0;
        return turned ? new Key(object, family(), subject) : new Key(subject, family(), object);
    }
}
