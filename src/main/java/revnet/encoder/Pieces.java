package revnet.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as the network reads it: before each name a word for its type, and of a long one only the beginning.
 *
 * @param ids the numbers of the pieces
 * @param starts for each word that is read, the place of its first piece; of a name, of the word for its type
 * @param ends for each word that is read, the place of its last piece
 */
record Pieces(List<Integer> ids, List<Integer> starts, List<Integer> ends) {

    private static final int MOST = 200;

    Pieces {
        ids = List.copyOf(ids);
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }

    static Pieces of(Line line, WordPieces pieces, Map<String, String> markers) {
        var marked = new HashMap<Integer, Marked>();
        line.names().forEach(name -> marked.put(name.first(), name));
        var ids = new ArrayList<Integer>();
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (int word = 0; word < line.words().size(); word++) {
            var next = new ArrayList<Integer>();
            var name = marked.get(word);
            if (name != null) {
                var type = name.type().label();
                next.add(pieces.number(markers.getOrDefault(type, type)));
            }
            next.addAll(pieces.of(line.words().get(word)));
            if (ids.size() + next.size() > MOST) {
                break;
            }
            starts.add(ids.size());
            ids.addAll(next);
            ends.add(ids.size() - 1);
        }
        return new Pieces(ids, starts, ends);
    }

    int size() {
        return ids.size();
    }

    /** Whether the sentence is read up to a word. */
    boolean holds(int lastWord) {
        return lastWord < ends.size();
    }
}
