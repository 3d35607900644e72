package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What the last sentences of a document spoke of, and how prominent each still is. */
final class Memory {

    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 5;

    /** How many sentences back a pronoun reaches for somebody who is spoken of all the time. */
    private static final int LONG_REACH = 15;

    private static final int KEPT = 120;

    /**
     * A mention in the recent past.
     *
     * @param who who or what was mentioned
     * @param sentence number of the sentence
     * @param token index of the word in its sentence
     * @param subject whether it was the subject of its clause
     * @param named whether it was named, not referred to by a pronoun or a description
     */
    record Trace(Referent who, int sentence, int token, boolean subject, boolean named) {}

    /**
     * Several that were mentioned side by side.
     *
     * @param who at least two, of one type
     * @param sentence number of the sentence
     */
    record Group(List<Referent> who, int sentence) {

        Group {
            who = List.copyOf(who);
        }
    }

    private final List<Trace> traces = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private int sentence;
    private int mentions;

    /** Begins a new sentence. */
    void next() {
        sentence++;
        if (traces.size() > 2 * KEPT) {
            traces.subList(0, traces.size() - KEPT).clear();
        }
    }

    int sentence() {
        return sentence;
    }

    void note(Referent who, int token, boolean subject, boolean named) {
        who.mentioned();
        mentions++;
        traces.add(new Trace(who, sentence, token, subject, named));
    }

    void note(List<Referent> group) {
        groups.add(new Group(group.stream().distinct().toList(), sentence));
    }

    /** The last group that fits, not older than some sentences. */
    Optional<Group> group(Predicate<Group> fits, int oldest) {
        return groups.stream()
                .filter(group -> sentence - group.sentence() <= oldest && fits.test(group))
                .reduce((first, second) -> second);
    }

    /** The most salient of what fits, extra points for what a caller prefers. */
    Optional<Trace> best(Predicate<Trace> fits, ToDoubleFunction<Referent> bonus) {
        return traces.stream()
                .filter(trace -> sentence - trace.sentence() <= reach(trace.who()))
                .filter(fits)
                .max(Comparator.comparingDouble(trace -> salience(trace) + bonus.applyAsDouble(trace.who())));
    }

    /** Those last mentioned, latest first, each once. */
    List<Referent> latest(Predicate<Trace> fits) {
        var found = new ArrayList<Referent>();
        for (int i = traces.size() - 1; i >= 0; i--) {
            var trace = traces.get(i);
            if (fits.test(trace) && !found.contains(trace.who())) {
                found.add(trace.who());
            }
        }
        return found;
    }

    double salience(Trace trace) {
        return -1.8 * Math.min(sentence - trace.sentence(), 4)
                + (trace.subject() ? 1.6 : 0)
                + (trace.named() ? 0 : 0.4)
                + Math.log(1 + trace.who().mentions() + trace.who().namings())
                + 0.01 * trace.token();
    }

    private int reach(Referent who) {
        boolean main = mentions > 10 && who.mentions() * 4 > mentions;
        return main ? LONG_REACH : REACH;
    }
}
