package revnet.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import revnet.model.Certainty;
import revnet.model.EdtfDate;
import revnet.model.Family;
import revnet.model.Relation;
import revnet.model.UsageError;

/**
 * How one is connected with another, and which ties count.
 *
 * @param from the name, in any spelling, or id where the path begins
 * @param to the name or id where it ends
 * @param maxHops the longest path that counts
 * @param relations the ties that may be walked; none means all
 * @param since only ties that may have held then or later, if given
 * @param until only ties that may have held then or before, if given
 * @param least how firmly a tie must be claimed
 */
public record PathQuestion(
        String from,
        String to,
        int maxHops,
        Set<Relation> relations,
        Optional<EdtfDate> since,
        Optional<EdtfDate> until,
        Certainty least) {

    /** The longest path that can be asked for. */
    public static final int LONGEST = 12;

    /** Refuses a length that no path has, a period that ends before it begins, and paths over denied ties. */
    public PathQuestion {
        relations = relations.isEmpty()
                ? Collections.unmodifiableSet(EnumSet.allOf(Relation.class))
                : Collections.unmodifiableSet(EnumSet.copyOf(relations));
        if (maxHops < 1 || maxHops > LONGEST) {
            throw new UsageError("A path has 1 to %d hops, not %d.".formatted(LONGEST, maxHops));
        }
        if (least == Certainty.DENIED) {
            throw new UsageError("What is denied connects nobody; ask for asserted or hedged ties.");
        }
        requireOrder(since, until);
    }

    /**
     * The question with nothing left out: up to six hops, any relation, any time, hedged or asserted.
     *
     * @param from the name or id where the path begins
     * @param to the name or id where it ends
     * @return the question
     */
    public static PathQuestion of(String from, String to) {
        return new PathQuestion(from, to, 6, Set.of(), Optional.empty(), Optional.empty(), Certainty.HEDGED);
    }

    /**
     * The relations of some families.
     *
     * @param families the families
     * @return their relations
     */
    public static Set<Relation> relationsOf(Set<Family> families) {
        var relations = EnumSet.noneOf(Relation.class);
        Arrays.stream(Relation.values())
                .filter(relation -> families.contains(relation.family()))
                .forEach(relations::add);
        return relations;
    }

    List<String> types() {
        return relations.stream().map(Relation::name).toList();
    }

    List<String> certainties() {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.compareTo(least) <= 0)
                .map(Certainty::code)
                .toList();
    }

    /**
     * Refuses a period that ends before it begins.
     *
     * @param since its beginning, if given
     * @param until its end, if given
     * @throws UsageError if the last day of the end comes before the first day of the beginning
     */
    public static void requireOrder(Optional<EdtfDate> since, Optional<EdtfDate> until) {
        var first = since.flatMap(EdtfDate::earliest);
        var last = until.flatMap(EdtfDate::latest);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new UsageError("The time from %s to %s ends before it begins; give the earlier date first."
                    .formatted(
                            since.map(EdtfDate::text).orElse(""),
                            until.map(EdtfDate::text).orElse("")));
        }
    }
}
