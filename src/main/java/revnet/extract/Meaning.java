package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.encoder.Marked;
import revnet.encoder.Pair;
import revnet.model.Relation;

/** What the encoder, which goes by the whole sentence, thinks of the ties that single words of it may state. */
final class Meaning {

    private static final int LEAST = -6;
    private static final int MOST = 5;
    private static final int WORTHWHILE = -2;
    private static final int FIFTHS = 5;

    /** What remains of the words' own signs: the rest is in their log odds. */
    private static final List<String> KEPT = List.of("rel=", "certainty=", "steps=", "sure=", Proposals.SIGN);

    private final boolean silent;
    private final List<Reference> references;
    private final Map<Pair, Map<Relation, Double>> odds;

    private Meaning(boolean silent, List<Reference> references, Map<Pair, Map<Relation, Double>> odds) {
        this.silent = silent;
        this.references = references;
        this.odds = odds;
    }

    /** No opinion on anything. */
    static Meaning none() {
        return new Meaning(true, List.of(), Map.of());
    }

    /** The encoder's opinion on a sentence, whose references it is shown. */
    static Meaning of(Scene scene, Function<List<Marked>, Map<Pair, Map<Relation, Double>>> encoder) {
        var references = scene.references().stream()
                .sorted(Comparator.comparingInt(Reference::first))
                .toList();
        var marked = references.stream()
                .map(reference -> new Marked(
                        reference.first(),
                        reference.last(),
                        reference.who().get(0).type()))
                .toList();
        return new Meaning(false, references, encoder.apply(marked));
    }

    /** Whether there is no encoder. */
    boolean silent() {
        return silent;
    }

    /**
     * What speaks for and against a tie when the encoder has been heard: how likely the words make it and how likely the
     * encoder, one sign for each whole number that the log odds exceed. Without an encoder, the words' own signs.
     */
    List<String> signs(Hypothesis hypothesis, Weights words) {
        if (silent) {
            return hypothesis.signs();
        }
        boolean proposed = hypothesis.signs().contains(Proposals.SIGN);
        var signs = new ArrayList<>(hypothesis.signs().stream()
                .filter(sign -> KEPT.stream().anyMatch(sign::startsWith))
                .toList());
        if (!proposed) {
            signs.addAll(steps("words", words.logOdds(hypothesis.signs())));
        }
        logOdds(hypothesis.best())
                .ifPresentOrElse(
                        number -> signs.addAll(steps(proposed ? "proposal" : "meaning", number)),
                        () -> signs.add("meaning=none"));
        signs.add(named(hypothesis.best()));
        return List.copyOf(signs);
    }

    /** How sure it is that the less sure of both ends is named, in fifths. */
    private static String named(Candidate candidate) {
        var weaker = candidate.subject().sure() < candidate.object().sure() ? candidate.subject() : candidate.object();
        return "named=%s:%d".formatted(weaker.type(), (int) Math.min(FIFTHS - 1, FIFTHS * weaker.sure()));
    }

    private static List<String> steps(String name, double odds) {
        return IntStream.rangeClosed(LEAST, MOST)
                .filter(number -> odds > number)
                .mapToObj(number -> name + ">" + number)
                .toList();
    }

    private record Likely(Pair pair, Relation relation, double odds) {}

    /** Whoever is told what the encoder thinks likely. */
    @FunctionalInterface
    interface Listener {

        /** A tie that the sentence may state. */
        void hear(Reference one, Relation relation, Reference other);
    }

    /** Tells all relations of all mentions that are not quite unlikely, the likeliest first. */
    void likely(Listener listener) {
        odds.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(each -> new Likely(entry.getKey(), each.getKey(), each.getValue())))
                .filter(each -> each.odds() > WORTHWHILE && ordered(each.pair(), each.relation()))
                .sorted(Comparator.comparingDouble(Likely::odds).reversed())
                .forEach(each -> listener.hear(
                        references.get(each.pair().subject()),
                        each.relation(),
                        references.get(each.pair().object())));
    }

    private static boolean ordered(Pair pair, Relation relation) {
        return !relation.symmetric() || pair.subject() < pair.object();
    }

    /** The highest log odds of a tie, by any mentions of its ends; empty if the encoder saw none. */
    private OptionalDouble logOdds(Candidate candidate) {
        return odds.entrySet().stream()
                .filter(entry -> between(entry.getKey(), candidate))
                .flatMap(entry -> Stream.ofNullable(entry.getValue().get(candidate.relation())))
                .mapToDouble(Double::doubleValue)
                .max();
    }

    private boolean between(Pair pair, Candidate candidate) {
        var one = references.get(pair.subject()).who();
        var other = references.get(pair.object()).who();
        boolean straight = one.contains(candidate.subject()) && other.contains(candidate.object());
        boolean reverse = one.contains(candidate.object()) && other.contains(candidate.subject());
        return ordered(pair, candidate.relation())
                && (straight || (candidate.relation().symmetric() && reverse));
    }
}
