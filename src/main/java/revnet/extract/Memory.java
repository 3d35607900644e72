package revnet.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import revnet.language.Sentence;

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
     * @param role its part in its clause: subject, object, possessor or other
     * @param main whether it hung on the sentence's root
     * @param named whether it was named, not referred to by a pronoun or a description
     */
    record Trace(Referent who, int sentence, int token, String role, boolean main, boolean named) {

        boolean subject() {
            return "subject".equals(role);
        }
    }

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
    private final Map<String, List<Referent>> meant = new HashMap<>();
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

    /** Notes a mention in the sentence of now. */
    void note(Referent who, Sentence tree, int token, boolean named) {
        who.mentioned();
        mentions++;
        int governor = tree.governor(token);
        boolean main = governor == Sentence.NONE || tree.governor(governor) == Sentence.NONE;
        traces.add(new Trace(who, sentence, token, Antecedents.role(tree, token), main, named));
    }

    /** Notes those mentioned side by side. */
    void note(List<Referent> group) {
        groups.add(new Group(group.stream().distinct().toList(), sentence));
    }

    /** Notes whom a pronoun of a class was taken to mean. */
    void meant(String kind, List<Referent> who) {
        meant.put(kind, who);
    }

    /** Whom the last pronoun of a class was taken to mean. */
    Optional<List<Referent>> lastMeant(String kind) {
        return Optional.ofNullable(meant.get(kind));
    }

    /** The mentions of the last sentences, latest first. */
    List<Trace> latestTraces(int oldest) {
        var latest = new ArrayList<Trace>();
        for (int i = traces.size() - 1; i >= 0 && sentence - traces.get(i).sentence() <= oldest; i--) {
            latest.add(traces.get(i));
        }
        return latest;
    }

    /** How often somebody was mentioned in the last sentences. */
    long times(Referent who, int oldest) {
        return latestTraces(oldest).stream()
                .filter(trace -> trace.who().equals(who))
                .count();
    }

    /** Those mentioned side by side in the last sentences, the latest first. */
    List<Group> groups(int oldest) {
        var latest = new ArrayList<>(groups.stream()
                .filter(group -> sentence - group.sentence() <= oldest)
                .toList());
        Collections.reverse(latest);
        return latest;
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
