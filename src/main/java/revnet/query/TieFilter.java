package revnet.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import revnet.model.Certainty;
import revnet.model.EdtfDate;
import revnet.model.EntityType;
import revnet.model.Family;
import revnet.model.Relation;
import revnet.model.UsageError;

/**
 * Which ties count.
 *
 * @param relations the ties' relations; none means those that suit the question, and the answer says which
 * @param since only ties that may have held then or later, if given; undated ties then do not count
 * @param until only ties that may have held then or before, if given; undated ties then do not count
 * @param least how firmly a tie must be claimed
 */
public record TieFilter(Set<Relation> relations, Optional<EdtfDate> since, Optional<EdtfDate> until, Certainty least) {

    /** All ties, of any time, asserted or hedged. */
    public static final TieFilter ALL = new TieFilter(Set.of(), Optional.empty(), Optional.empty(), Certainty.HEDGED);

    /** Refuses a period that ends before it begins, and denied ties. */
    public TieFilter {
        relations = relations.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(relations));
        if (least == Certainty.DENIED) {
            throw new UsageError("What is denied ties nobody; ask for asserted or hedged ties.");
        }
        requireOrder(since, until);
    }

    /**
     * Ties between persons and bodies: no common place, work or event.
     *
     * @return their relations
     */
    public static Set<Relation> amongActors() {
        return Arrays.stream(Relation.values())
                .filter(relation -> Stream.of(EntityType.PERSON, EntityType.ORGANIZATION)
                        .anyMatch(object -> relation.allows(EntityType.PERSON, object)
                                || relation.allows(EntityType.ORGANIZATION, object)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
    }

    /**
     * Ties by which people stood together: alliance, contact, kin.
     *
     * @return their relations
     */
    public static Set<Relation> friendly() {
        return relationsOf(Set.of(Family.ALLIANCE, Family.CONTACT, Family.KIN));
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

    /**
     * The same ties, of some relations where none are given.
     *
     * @param standard the relations
     * @return the filter
     */
    public TieFilter orElse(Set<Relation> standard) {
        return relations.isEmpty() ? of(standard) : this;
    }

    /**
     * Ties of other relations, else the same.
     *
     * @param others the relations
     * @return the filter
     */
    public TieFilter of(Set<Relation> others) {
        return new TieFilter(others, since, until, least);
    }

    /**
     * What the statements that walk or fetch ties take: {@code types}, {@code certainties}, {@code since}, {@code until}.
     *
     * @return values by name, in a map of its own
     */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("types", relations.stream().map(Relation::name).toList());
        parameters.put("certainties", certainties());
        parameters.put("since", since.flatMap(EdtfDate::earliest));
        parameters.put("until", until.flatMap(EdtfDate::latest));
        return parameters;
    }

    private List<String> certainties() {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.compareTo(least) <= 0)
                .map(Certainty::code)
                .toList();
    }

    /**
     * Which ties, in words: families of which all relations count by their own name.
     *
     * @return for example {@code alliance, CONTACTED; asserted}
     */
    public String edges() {
        var whole = Arrays.stream(Family.values())
                .filter(family -> relations.containsAll(relationsOf(Set.of(family))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Family.class)));
        var single = relations.stream()
                .filter(relation -> !whole.contains(relation.family()))
                .map(Relation::name);
        var names = Stream.concat(whole.stream().map(Family::code), single).collect(Collectors.joining(", "));
        return "%s; %s".formatted(names, String.join(" or ", certainties()));
    }

    /**
     * Which time, in words.
     *
     * @return for example {@code any time, undated ties too}
     */
    public String dates() {
        if (since.isEmpty() && until.isEmpty()) {
            return "any time, undated ties too";
        }
        var begin = since.map(date -> " from " + date.text()).orElse("");
        var end = until.map(date -> " to " + date.text()).orElse("");
        return "ties that may have held%s%s; no undated ones".formatted(begin, end);
    }

    private static void requireOrder(Optional<EdtfDate> since, Optional<EdtfDate> until) {
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
