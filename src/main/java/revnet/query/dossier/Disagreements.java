package revnet.query.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import revnet.model.Relation;
import revnet.model.Tie;
import revnet.query.Witness;

/**
 * Finds claims that cannot all be right: one denies what others say of the same time; or a thing that happens once is
 * given several dates, or a birth or death several places.
 */
final class Disagreements {

    /** What happens once in a life, whatever stands at the other end. */
    private static final Set<Relation> ONCE = Set.of(Relation.BORN_IN, Relation.DIED_IN, Relation.KILLED_BY);

    /** What happens once between the same two, as a rule. */
    private static final Set<Relation> ONCE_A_TIE = Set.of(Relation.EXPELLED_FROM, Relation.FOUNDED);

    private static final Set<Relation> ONE_PLACE = Set.of(Relation.BORN_IN, Relation.DIED_IN);

    private final List<Disagreement> found = new ArrayList<>();

    private Disagreements() {}

    static List<Disagreement> among(List<Witness> claims) {
        var search = new Disagreements();
        grouped(claims, Disagreements::tie).forEach(search::ofOneTie);
        grouped(claims, claim -> List.of(claim.subject().id(), claim.relation()))
                .forEach(search::ofOneLife);
        return search.found;
    }

    private void ofOneTie(List<Witness> claims) {
        var sides = claims.stream()
                .filter(one ->
                        claims.stream().anyMatch(other -> one.denies() != other.denies() && one.compatible(other)))
                .toList();
        add("One denies what another says", sides);
        if (ONCE_A_TIE.contains(claims.get(0).relation())) {
            add("The dates differ", ofDifferentDates(claims));
        }
    }

    private void ofOneLife(List<Witness> claims) {
        if (ONCE.contains(claims.get(0).relation())) {
            add("The dates differ", ofDifferentDates(claims));
        }
        var said = claims.stream().filter(claim -> !claim.denies()).toList();
        if (ONE_PLACE.contains(claims.get(0).relation())
                && said.stream().map(Disagreements::tie).distinct().count() > 1) {
            add("The places differ", said);
        }
    }

    private void add(String what, List<Witness> sides) {
        if (!sides.isEmpty()) {
            var claim = sides.get(0);
            var relation = claim.relation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            found.add(new Disagreement(
                    "%s: %s %s %s."
                            .formatted(
                                    what,
                                    claim.subject().name(),
                                    relation,
                                    claim.object().name()),
                    sides));
        }
    }

    private static List<Witness> ofDifferentDates(List<Witness> claims) {
        var said = claims.stream().filter(claim -> !claim.denies()).toList();
        return said.stream()
                .filter(one -> said.stream().anyMatch(other -> !one.compatible(other)))
                .toList();
    }

    private static Tie tie(Witness claim) {
        return new Tie(claim.subject().id(), claim.relation(), claim.object().id());
    }

    private static Collection<List<Witness>> grouped(List<Witness> claims, Function<Witness, Object> key) {
        return claims.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
