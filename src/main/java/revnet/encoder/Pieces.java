package revnet.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sentence as the network reads it: before each mention a word for its type, and of a long one only the beginning. */
final class Pieces {

    private static final int WORDS = 160;
    private static final int MOST = 400;
    private static final float HALF = 0.5f;

    private final long[] ids;
    private final float[][] pool;

    private Pieces(long[] ids, float[][] pool) {
        this.ids = ids;
        this.pool = pool;
    }

    static Pieces of(List<String> words, List<Marked> mentions, WordPieces pieces, Map<String, String> markers) {
        var marked = new HashMap<Integer, Integer>();
        for (int i = 0; i < mentions.size(); i++) {
            marked.put(mentions.get(i).first(), i);
        }
        var ids = new ArrayList<Integer>(List.of(pieces.number("[CLS]")));
        var starts = new HashMap<Integer, Integer>();
        var ends = new HashMap<Integer, Integer>();
        for (int word = 0; word < Math.min(WORDS, words.size()); word++) {
            starts.put(word, ids.size());
            var mention = marked.get(word);
            if (mention != null) {
                var type = mentions.get(mention).type().label();
                ids.add(pieces.number(markers.getOrDefault(type, type)));
            }
            ids.addAll(pieces.of(words.get(word)));
            ends.put(word, ids.size() - 1);
        }
        ids.add(pieces.number("[SEP]"));
        int length = Math.min(MOST, ids.size());
        var pool = new float[mentions.size()][length];
        for (int i = 0; i < pool.length; i++) {
            var mention = mentions.get(i);
            fill(pool[i], starts.getOrDefault(mention.first(), MOST), ends.getOrDefault(mention.last(), MOST));
        }
        return new Pieces(
                ids.stream().limit(length).mapToLong(Integer::longValue).toArray(), pool);
    }

    /** The first piece, which says the type, counts as much as all together. */
    private static void fill(float[] weights, int first, int last) {
        if (last >= weights.length) {
            return;
        }
        for (int piece = first; piece <= last; piece++) {
            weights[piece] = HALF / (last - first + 1);
        }
        weights[first] += HALF;
    }

    /** The numbers of the pieces, with those that begin and end a text. */
    long[] ids() {
        return ids.clone();
    }

    /** For each mention how much each piece counts towards it; of one that was cut off, nothing. */
    float[][] pool() {
        return pool.clone();
    }

    /** Whether the network sees a mention. */
    boolean sees(int mention) {
        for (float weight : pool[mention]) {
            if (weight > 0) {
                return true;
            }
        }
        return false;
    }
}
