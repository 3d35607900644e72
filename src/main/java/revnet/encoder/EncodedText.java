package revnet.encoder;

import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revnet.model.Relation;

/** What the network makes of a text. Best asked sentence by sentence in order. */
public final class EncodedText implements AutoCloseable {

    /** Names before and after a word are told apart up to this many; the first number is for those after it. */
    private static final int RANKS = 11;

    private static final int BACK = 5;

    private final TextEncoder encoder;
    private final List<Window> windows;
    private @Nullable Read current;

    EncodedText(TextEncoder encoder, List<Window> windows) {
        this.encoder = encoder;
        this.windows = windows;
    }

    /**
     * Weighs all relations between all mentions of a sentence.
     *
     * @param line number of the sentence, from 0
     * @param mentions whom its words refer to, in the order of the text
     * @return for each pair the log odds of the relations that its types allow, if there are any; those of a symmetric relation only
     *     with the earlier mention as the subject. Mentions beyond the first 200 pieces of a sentence are left out.
     */
    public Map<Pair, Map<Relation, Double>> relations(int line, List<Marked> mentions) {
        var window = windows.get(line);
        var pairs = pairs(window, line, mentions);
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var pool = mentions.stream()
                .map(mention -> window.holds(line, mention.last())
                        ? window.pool(line, mention.first(), mention.last())
                        : new float[window.ids().length])
                .toArray(float[][]::new);
        var subjects = pairs.stream().mapToLong(Pair::subject).toArray();
        var objects = pairs.stream().mapToLong(Pair::object).toArray();
        var odds = encoder.networks()
                .relations(
                        read(window).result(),
                        Map.of(
                                "pool", pool,
                                "subjects", subjects,
                                "objects", objects,
                                "subject_types", types(mentions, subjects),
                                "object_types", types(mentions, objects)));
        var weighed = new LinkedHashMap<Pair, Map<Relation, Double>>();
        for (int i = 0; i < pairs.size(); i++) {
            weighed.put(pairs.get(i), byRelation(odds[i], mentions, pairs.get(i)));
        }
        return Collections.unmodifiableMap(weighed);
    }

    private static List<Pair> pairs(Window window, int line, List<Marked> mentions) {
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < mentions.size(); one++) {
            for (int other = 0; other < mentions.size(); other++) {
                boolean seen = window.holds(line, mentions.get(one).last())
                        && window.holds(line, mentions.get(other).last());
                if (one != other && seen && related(mentions, one, other)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    private static boolean related(List<Marked> mentions, int one, int other) {
        return Arrays.stream(Relation.values())
                .anyMatch(relation -> relation.allows(
                        mentions.get(one).type(), mentions.get(other).type()));
    }

    private Map<Relation, Double> byRelation(float[] odds, List<Marked> mentions, Pair pair) {
        var subject = mentions.get(pair.subject()).type();
        var object = mentions.get(pair.object()).type();
        var byRelation = new EnumMap<Relation, Double>(Relation.class);
        for (int i = 0; i < encoder.relations().size(); i++) {
            if (encoder.relations().get(i).allows(subject, object)) {
                byRelation.put(encoder.relations().get(i), (double) odds[i]);
            }
        }
        return byRelation;
    }

    private long[] types(List<Marked> mentions, long[] ends) {
        return Arrays.stream(ends)
                .map(end -> encoder.type(mentions.get((int) end)))
                .toArray();
    }

    /**
     * Tells whom words mean that name nobody: a pronoun, a description.
     *
     * @param line number of their sentence, from 0
     * @param first index of the first word
     * @param last index of the last word
     * @return for each name near by, earlier ones and later ones, the probability that the words mean what it names; what is
     *     missing from 1 is the probability that they mean nothing that is named near by. Empty if nothing is, or if the words are
     *     beyond the first 200 pieces of a sentence.
     */
    public Map<NamePlace, Double> antecedents(int line, int first, int last) {
        var window = windows.get(line);
        if (window.names().isEmpty() || !window.holds(line, last)) {
            return Map.of();
        }
        var text = read(window);
        var logs = encoder.networks()
                .antecedents(
                        text.result(),
                        Map.of(
                                "words", new float[][] {window.pool(line, first, last)},
                                "names", text.pool(),
                                "ranks", new long[][] {ranks(window, text.names(), window.place(line, first))},
                                "back", new long[][] {back(text.names(), line)},
                                "types", text.types()));
        var shares = new LinkedHashMap<NamePlace, Double>();
        for (int i = 0; i < text.names().size(); i++) {
            shares.put(text.names().get(i).getKey(), Math.exp(logs[0][i]));
        }
        return Collections.unmodifiableMap(shares);
    }

    /** How many names stand between, the nearest before being 1; of a later one, 0. */
    private static long[] ranks(Window window, List<Map.Entry<NamePlace, Marked>> names, int place) {
        int earlier = (int) names.stream()
                .filter(name ->
                        window.place(name.getKey().line(), name.getValue().first()) < place)
                .count();
        var ranks = new long[names.size()];
        for (int i = 0; i < earlier; i++) {
            ranks[i] = Math.min(earlier - i, RANKS);
        }
        return ranks;
    }

    /** How many sentences back, the same being 1; of a later one, 0. */
    private static long[] back(List<Map.Entry<NamePlace, Marked>> names, int line) {
        return names.stream()
                .mapToLong(name -> Math.max(0, Math.min(line - name.getKey().line() + 1, BACK)))
                .toArray();
    }

    private Read read(Window window) {
        var known = current;
        if (known != null && known.window() == window) {
            return known;
        }
        close();
        var names = List.copyOf(window.names().entrySet());
        var pool = names.stream()
                .map(name -> window.pool(
                        name.getKey().line(),
                        name.getValue().first(),
                        name.getValue().last()))
                .toArray(float[][]::new);
        var types =
                names.stream().mapToLong(name -> encoder.type(name.getValue())).toArray();
        var read = new Read(window, encoder.networks().read(window.ids()), names, pool, types);
        current = read;
        return read;
    }

    @Override
    public void close() {
        if (current != null) {
            current.result().close();
        }
        current = null;
    }

    /**
     * A window that was read.
     *
     * @param window which
     * @param result what the network made of it
     * @param names all that it names
     * @param pool for each name how much each piece counts
     * @param types the network's number of each name's type
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
    private record Read(
            Window window,
            OrtSession.Result result,
            List<Map.Entry<NamePlace, Marked>> names,
            float[][] pool,
            long[] types) {}
}
