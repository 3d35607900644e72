package revnet.model;

/**
 * What is claimed, without when, where and how firmly: subject, relation, object. The ends of a symmetric relation
 * stand in the order of their ids, so that equal ties are equal values.
 *
 * @param subject the entity of which it is claimed
 * @param relation what is claimed
 * @param object the other end
 */
public record Tie(EntityId subject, Relation relation, EntityId object) implements Comparable<Tie> {

    /** Puts the ends of a symmetric relation in order and refuses a tie of an entity with itself. */
    public Tie {
        if (subject.equals(object)) {
            throw new IllegalArgumentException("a tie needs two ends, not %s twice".formatted(subject));
        }
        if (relation.symmetric() && object.compareTo(subject) < 0) {
            var first = object;
            object = subject;
            subject = first;
        }
    }

    @Override
    public int compareTo(Tie other) {
        int bySubject = subject.compareTo(other.subject);
        int byRelation = bySubject != 0 ? bySubject : relation.compareTo(other.relation);
        return byRelation != 0 ? byRelation : object.compareTo(other.object);
    }
}
