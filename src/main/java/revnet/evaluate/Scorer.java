package revnet.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Compares claims of one document with its gold.
 *
 * <p>A claim is right if the relation and both ends are those of a gold claim, neither or both are denied, and its quote
 * is what its spans cover. Several claims of the same are one; the first counts, unless it is denied and a later one is
 * not.
 */
final class Scorer {

    private final Gold gold;
    private final Optional<SourceText> source;
    private final Map<Key, ClaimLine> claimed = new LinkedHashMap<>();
    private final Map<Key, Match> right = new LinkedHashMap<>();
    private int unquoted;

    private Scorer(Gold gold, Optional<SourceText> source) {
        this.gold = gold;
        this.source = source;
    }

    /**
     * Scores claims.
     *
     * @param gold what readers wrote down
     * @param claims all that is claimed of the same document, in the order of the file
     * @param source the document, if quotes are to be checked
     * @return the score
     */
    static DocumentScore score(Gold gold, List<ClaimLine> claims, Optional<SourceText> source) {
        var scorer = new Scorer(gold, source);
        claims.forEach(scorer::add);
        scorer.claimed.keySet().removeIf(gold::optional);
        scorer.judge();
        return new DocumentScore(gold.document(), scorer.score(), scorer.forecasts(), scorer.mistakes());
    }

    private void add(ClaimLine claim) {
        if (!quoted(claim)) {
            unquoted++;
            claimed.put(new Key("!unquoted" + unquoted, claim.relation(), "!"), claim);
            return;
        }
        claimed.merge(
                gold.place(claim.subject(), claim.relation(), claim.object()),
                claim,
                (old, late) -> old.said().denied() && !late.said().denied() ? late : old);
    }

    private boolean quoted(ClaimLine claim) {
        if (source.isEmpty()) {
            return true;
        }
        var quote = claim.said().quote();
        return quote.isPresent() && source.get().says(quote.get(), claim.spans());
    }

    private void judge() {
        claimed.forEach((key, claim) -> {
            var wanted = gold.claims().get(key);
            if (wanted != null && wanted.said().denied() == claim.said().denied()) {
                right.put(key, new Match(wanted.said(), claim.said()));
            }
        });
    }

    private Score score() {
        var wanted = gold.claims().keySet();
        var claims = new Tally(wanted.size(), claimed.size(), right.size());
        var tallies = new Tallies(claims, families(), by(Key::family), by(Key::relation));
        return new Score(tallies, agreement());
    }

    private Tally families() {
        var wanted = ofFamilies(gold.claims().keySet());
        var got = ofFamilies(claimed.keySet());
        var both = new HashSet<>(got);
        both.retainAll(wanted);
        return new Tally(wanted.size(), got.size(), both.size());
    }

    private static Set<Key> ofFamilies(Set<Key> keys) {
        var families = new HashSet<Key>();
        keys.forEach(key -> families.add(key.ofFamily()));
        return families;
    }

    private SortedMap<String, Tally> by(Function<Key, String> group) {
        var rows = new TreeMap<String, Tally>();
        gold.claims().keySet().forEach(key -> rows.merge(group.apply(key), new Tally(1, 0, 0), Tally::plus));
        claimed.keySet()
                .forEach(key ->
                        rows.merge(group.apply(key), new Tally(0, 1, right.containsKey(key) ? 1 : 0), Tally::plus));
        return rows;
    }

    private Agreement agreement() {
        int dated = 0;
        int dates = 0;
        int certainties = 0;
        for (var match : right.values()) {
            boolean hasDate = match.wanted().date().isPresent();
            dated += hasDate ? 1 : 0;
            dates += hasDate && match.got().sameDate(match.wanted()) ? 1 : 0;
            certainties += match.got().certainty().equals(match.wanted().certainty()) ? 1 : 0;
        }
        return new Agreement(dated, dates, certainties, unquoted);
    }

    private List<Forecast> forecasts() {
        var forecasts = new ArrayList<Forecast>();
        claimed.forEach((key, claim) -> claim.confidence()
                .ifPresent(confidence -> forecasts.add(new Forecast(confidence, right.containsKey(key)))));
        return forecasts;
    }

    private List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        gold.claims().forEach((key, claim) -> {
            if (!right.containsKey(key)) {
                mistakes.add(mistake(Mistake.Kind.MISSED, claim.written(), claim.said()));
            }
        });
        claimed.forEach((key, claim) -> {
            if (!right.containsKey(key)) {
                var said = new Key(
                        claim.subject().name(), claim.relation(), claim.object().name());
                mistakes.add(mistake(Mistake.Kind.WRONG, said, claim.said()));
            }
        });
        return mistakes;
    }

    private static Mistake mistake(Mistake.Kind kind, Key key, Said said) {
        return new Mistake(
                kind, key.subject(), key.relation(), key.object(), said.quote().orElse(""));
    }

    /** What a gold claim says beside the ends, and what the claim that meets it says. */
    private record Match(Said wanted, Said got) {}
}
