package revnet.query.path;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import revnet.model.EdtfDate;
import revnet.model.Relation;

/** Whether two were in one body, or at one place, at the same time, as far as the dates tell. */
public enum Overlap {
    /** For every reading of the dates there is a day on which both were. */
    SURE("at the same time"),
    /** For some reading of the dates there is; so wherever one of them has no date. */
    POSSIBLE("possibly at the same time"),
    /** There is no such day, whatever the dates mean. */
    NONE("not at the same time");

    /** The ties that last, of somebody with a body or place. */
    private static final Set<Relation> LASTING = EnumSet.of(
            Relation.MEMBER_OF,
            Relation.LED,
            Relation.PART_OF,
            Relation.LIVED_IN,
            Relation.EXILED_TO,
            Relation.IMPRISONED_IN);

    private final String words;

    Overlap(String words) {
        this.words = words;
    }

    /**
     * The overlap in words.
     *
     * @return for example {@code not at the same time}
     */
    public String words() {
        return words;
    }

    /**
     * Whether those at the outer ends of two hops shared what is between.
     *
     * @param in the hop to the body or place
     * @param out the hop from it
     * @return empty where the hops do not say that both were members of the body, or were at the place
     */
    public static Optional<Overlap> of(Hop in, Hop out) {
        boolean shared =
                in.forward() && !out.forward() && LASTING.contains(in.relation()) && LASTING.contains(out.relation());
        return shared ? Optional.of(of(in.date(), out.date())) : Optional.empty();
    }

    /**
     * Whether there is a day of both.
     *
     * @param one a date in EDTF, or empty where unknown
     * @param other another
     * @return the overlap
     */
    static Overlap of(Optional<String> one, Optional<String> other) {
        if (apart(one, other) || apart(other, one)) {
            return NONE;
        }
        var first = one.flatMap(Overlap::lasted);
        var second = other.flatMap(Overlap::lasted);
        boolean met = first.isPresent()
                && second.isPresent()
                && !first.get().to().isBefore(second.get().from())
                && !second.get().to().isBefore(first.get().from());
        return met ? SURE : POSSIBLE;
    }

    private static boolean apart(Optional<String> one, Optional<String> other) {
        var last = one.map(EdtfDate::parse).flatMap(EdtfDate::latest);
        var first = other.map(EdtfDate::parse).flatMap(EdtfDate::earliest);
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    /** The days on which it was so whatever the date means: from the last day of its beginning to the first of its end. */
    private static Optional<Stay> lasted(String date) {
        int slash = date.indexOf('/');
        var edtf = EdtfDate.parse(date);
        if (edtf.uncertain() || edtf.approximate()) {
            return Optional.empty();
        }
        var from = slash < 0 ? edtf.latest() : end(date.substring(0, slash)).flatMap(EdtfDate::latest);
        var to = slash < 0 ? edtf.earliest() : end(date.substring(slash + 1)).flatMap(EdtfDate::earliest);
        return from.flatMap(first -> to.filter(last -> !last.isBefore(first)).map(last -> new Stay(first, last)));
    }

    private static Optional<EdtfDate> end(String date) {
        return date.isEmpty() || "..".equals(date) ? Optional.empty() : Optional.of(EdtfDate.parse(date));
    }

    /**
     * Days without a gap.
     *
     * @param from the first
     * @param to the last
     */
    private record Stay(LocalDate from, LocalDate to) {}
}
