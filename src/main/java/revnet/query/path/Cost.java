package revnet.query.path;

/**
 * What a way costs, in parts of which the earlier matter more; parts add up.
 *
 * @param first the part that matters most
 * @param second the next
 * @param third the next
 * @param fourth the part that matters least
 */
record Cost(long first, long second, long third, long fourth) implements Comparable<Cost> {

    static final Cost NONE = new Cost(0, 0, 0, 0);

    Cost plus(Cost other) {
        return new Cost(first + other.first, second + other.second, third + other.third, fourth + other.fourth);
    }

    @Override
    public int compareTo(Cost other) {
        int compared = Long.compare(first, other.first);
        compared = compared != 0 ? compared : Long.compare(second, other.second);
        compared = compared != 0 ? compared : Long.compare(third, other.third);
        return compared != 0 ? compared : Long.compare(fourth, other.fourth);
    }
}
