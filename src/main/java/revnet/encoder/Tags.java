package revnet.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import revnet.model.EntityType;

/** What a word may be to names: outside (O), the beginning of one of a type (B-), or a word further in (I-). */
final class Tags {

    static final String OUTSIDE = "O";

    private static final String BEGINNING = "B-";
    private static final String WITHIN = "I-";

    private final List<String> labels;

    /** The tags by their labels, in the network's order. */
    Tags(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    /** The numbers of the tags of a sentence's words. */
    long[] numbers(int words, List<Marked> names) {
        var tags = new long[words];
        Arrays.fill(tags, labels.indexOf(OUTSIDE));
        for (var name : names) {
            for (int word = name.first(); word <= name.last(); word++) {
                var part = word == name.first() ? BEGINNING : WITHIN;
                tags[word] = labels.indexOf(part + name.type().label());
            }
        }
        return tags;
    }

    /** The probability that a word is part of a name. */
    double named(float[] odds) {
        return 1 - Math.exp(logs(odds)[labels.indexOf(OUTSIDE)]);
    }

    /** The probability that some words are a whole name, whose inner words may seem to begin one; by all words' log odds. */
    double sure(List<float[]> odds, Marked name) {
        int beginning = labels.indexOf(BEGINNING + name.type().label());
        int within = labels.indexOf(WITHIN + name.type().label());
        double sure = Math.exp(logs(odds.get(name.first()))[beginning]);
        for (int word = name.first() + 1; word <= name.last(); word++) {
            var logs = logs(odds.get(word));
            sure *= Math.exp(logs[within]) + Math.exp(logs[beginning]);
        }
        boolean more = name.last() + 1 < odds.size();
        return more ? sure * (1 - Math.exp(logs(odds.get(name.last() + 1))[within])) : sure;
    }

    /**
     * The names of a sentence by the likeliest tags that can follow each other (Viterbi).
     *
     * @param odds for each word, the log odds of the tags
     */
    List<Marked> names(List<float[]> odds) {
        return names(path(odds.stream().map(Tags::logs).toList()));
    }

    private List<Marked> names(int[] path) {
        var names = new ArrayList<Marked>();
        for (int first = 0; first < path.length; first++) {
            var label = labels.get(path[first]);
            if (label.startsWith(BEGINNING)) {
                var type = label.substring(BEGINNING.length());
                int within = labels.indexOf(WITHIN + type);
                int last = first;
                while (last + 1 < path.length && path[last + 1] == within) {
                    last++;
                }
                names.add(new Marked(first, last, EntityType.of(type)));
            }
        }
        return names;
    }

    private int[] path(List<double[]> logs) {
        int size = labels.size();
        var from = new int[logs.size()][size];
        var best = new double[size];
        for (int word = 0; word < logs.size(); word++) {
            var next = new double[size];
            for (int tag = 0; tag < size; tag++) {
                from[word][tag] = before(best, tag, word == 0);
                next[tag] =
                        logs.get(word)[tag] + (from[word][tag] < 0 ? Double.NEGATIVE_INFINITY : best[from[word][tag]]);
            }
            best = next;
        }
        var path = new int[logs.size()];
        int tag = largest(best);
        for (int word = path.length - 1; word >= 0; word--) {
            path[word] = tag;
            tag = Math.max(0, from[word][tag]);
        }
        return path;
    }

    /** The best tag that may stand before a tag; -1 if none may. */
    private int before(double[] best, int tag, boolean opening) {
        var label = labels.get(tag);
        if (!label.startsWith(WITHIN)) {
            return opening ? 0 : largest(best);
        }
        var type = label.substring(WITHIN.length());
        int beginning = labels.indexOf(BEGINNING + type);
        if (opening) {
            return -1;
        }
        return best[beginning] >= best[tag] ? beginning : tag;
    }

    private static int largest(double[] numbers) {
        int largest = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] > numbers[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    /** The logs of the probabilities that log odds stand for. */
    private static double[] logs(float[] odds) {
        double most = Double.NEGATIVE_INFINITY;
        for (float each : odds) {
            most = Math.max(most, each);
        }
        double sum = 0;
        for (float each : odds) {
            sum += Math.exp(each - most);
        }
        var logs = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            logs[i] = odds[i] - most - Math.log(sum);
        }
        return logs;
    }
}
