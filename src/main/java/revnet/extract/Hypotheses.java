package revnet.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import revnet.model.Relation;

/** Joins the candidates of a sentence that state one tie, and weighs each tie against its rivals. */
final class Hypotheses {

    private static final double[] STEPS = {9, 4, 2, 1, 0.5, 0};
    private static final int MOST = 3;

    /** A tie; that of a symmetric relation is the same from either end. */
    record Ends(Collection<Referent> ends, Relation relation) {}

    private final List<Candidate> best = new ArrayList<>();
    private final Map<Ends, List<Candidate>> all = new LinkedHashMap<>();

    Hypotheses(Collection<Candidate> candidates) {
        for (var candidate : candidates) {
            all.computeIfAbsent(ends(candidate), any -> new ArrayList<>()).add(candidate);
        }
        for (var same : all.values()) {
            same.sort(Comparator.comparingDouble(Candidate::weight).reversed());
            best.add(same.get(0));
        }
    }

    /** One hypothesis for each tie. */
    List<Hypothesis> list() {
        return best.stream()
                .map(candidate -> new Hypothesis(candidate, signs(candidate)))
                .toList();
    }

    /** The tie of a candidate, as others may state it too. */
    static Ends ends(Candidate candidate) {
        var ends = List.of(candidate.subject(), candidate.object());
        var relation = candidate.relation();
        return new Ends(relation.symmetric() ? Set.copyOf(ends) : ends, relation);
    }

    private List<String> signs(Candidate candidate) {
        var signs = new ArrayList<>(candidate.signs());
        var pair = best.stream().filter(other -> samePair(candidate, other)).toList();
        signs.add("relrank=" + better(candidate, pair, other -> other.relation() != candidate.relation()));
        signs.add("rels="
                + Math.min(5, pair.stream().map(Candidate::relation).distinct().count()));
        pair.stream()
                .filter(other -> !other.equals(candidate) && other.relation() == candidate.relation())
                .findFirst()
                .ifPresent(other -> signs.add("reverse=" + (int) Math.signum(other.weight() - candidate.weight())));
        var rivals = best.stream()
                .filter(other -> other.trigger() == candidate.trigger())
                .toList();
        signs.add("rank=" + better(candidate, rivals, other -> true));
        signs.add("objrank="
                + better(
                        candidate,
                        rivals,
                        other -> said(candidate, other) && other.subject().equals(candidate.subject())));
        signs.add("subrank="
                + better(
                        candidate,
                        rivals,
                        other -> said(candidate, other) && other.object().equals(candidate.object())));
        support(candidate, signs);
        return signs.stream().distinct().sorted().toList();
    }

    /** How strong the evidence is, and how many words of the sentence give some. */
    private void support(Candidate candidate, List<String> signs) {
        var same = all.getOrDefault(ends(candidate), List.of());
        signs.add("triggers=" + Math.min(MOST, same.size()));
        signs.add("own="
                + Math.min(
                        MOST,
                        same.stream()
                                .filter(other -> other.signs().contains("via=OWN"))
                                .count()));
        double step = 0;
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = candidate.weight() >= STEPS[i] ? STEPS[i] : step;
        }
        signs.add("weight=" + step);
        signs.add("weight=" + step + ':' + candidate.relation());
    }

    private static boolean said(Candidate one, Candidate other) {
        return one.relation() == other.relation();
    }

    private static boolean samePair(Candidate one, Candidate other) {
        return Set.of(one.subject(), one.object()).equals(Set.of(other.subject(), other.object()));
    }

    /** How many rivals have better evidence, three standing for more. */
    private static int better(Candidate candidate, List<Candidate> rivals, Predicate<Candidate> counts) {
        return (int) Math.min(
                MOST,
                rivals.stream()
                        .filter(other -> other.weight() > candidate.weight())
                        .filter(counts)
                        .count());
    }
}
