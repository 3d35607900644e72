package revnet.encoder;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into windows of whole sentences. */
final class Windows {

    /** Pieces of the sentences that a window is asked about. */
    private static final int FOCUS = 256;

    /** Pieces of the sentences before, which are read once more. */
    private static final int BEFORE = 64;

    private final List<Line> text;
    private final List<Pieces> pieces;
    private final Window.Ends ends;

    Windows(List<Line> text, List<Pieces> pieces, Window.Ends ends) {
        this.text = text;
        this.pieces = pieces;
        this.ends = ends;
    }

    /** For each sentence the window that is asked about it. */
    List<Window> ofLines() {
        var windows = new ArrayList<Window>();
        int start = 0;
        while (start < pieces.size()) {
            int end = end(start);
            int before = before(start);
            var window = new Window(before, pieces.subList(before, end), text, ends);
            for (int line = start; line < end; line++) {
                windows.add(window);
            }
            start = end;
        }
        return windows;
    }

    /** The first sentence that no longer fits; the first always does. */
    private int end(int start) {
        int size = pieces.get(start).size();
        int end = start + 1;
        while (end < pieces.size() && size + pieces.get(end).size() <= FOCUS) {
            size += pieces.get(end).size();
            end++;
        }
        return end;
    }

    private int before(int start) {
        int first = start;
        int size = 0;
        while (first > 0 && size + pieces.get(first - 1).size() <= BEFORE) {
            first--;
            size += pieces.get(first).size();
        }
        return first;
    }
}
