package revnet.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of one document, or of several, is right.
 *
 * @param claims over distinct claims
 * @param families over distinct claims of which only the two ends and the relation's family are compared
 * @param byFamily over distinct claims, for each family
 * @param byRelation over distinct claims, for each relation
 */
public record Tallies(
        Tally claims, Tally families, SortedMap<String, Tally> byFamily, SortedMap<String, Tally> byRelation) {

    static final Tallies NONE = new Tallies(Tally.NONE, Tally.NONE, new TreeMap<>(), new TreeMap<>());

    /** Copies the maps. */
    public Tallies {
        byFamily = Collections.unmodifiableSortedMap(new TreeMap<>(byFamily));
        byRelation = Collections.unmodifiableSortedMap(new TreeMap<>(byRelation));
    }

    Tallies plus(Tallies other) {
        return new Tallies(
                claims.plus(other.claims),
                families.plus(other.families),
                sum(byFamily, other.byFamily),
                sum(byRelation, other.byRelation));
    }

    private static SortedMap<String, Tally> sum(Map<String, Tally> some, Map<String, Tally> others) {
        var sum = new TreeMap<>(some);
        others.forEach((name, tally) -> sum.merge(name, tally, Tally::plus));
        return sum;
    }
}
