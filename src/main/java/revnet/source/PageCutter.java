package revnet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Cuts a plain text into pages.
 *
 * <p>A page ends at a form feed; in a text without form feeds, at a line that holds only a page number and follows a
 * blank one or comes back page by page, at a running head that does, and before a line that begins with a single blank
 * where all other lines are flush left, which is what some scans leave of a form feed. Lines that hold only a page
 * number are left out.
 */
final class PageCutter {

    private static final Pattern ROMAN = Pattern.compile("[ivxlc]{1,7}");
    private static final int FEW = 8;

    private final String record;
    private final List<Stretch> lines;
    private final boolean fed;
    private final boolean marked;
    private final boolean headed;
    private final PageLines regular;
    private final List<Page> pages = new ArrayList<>();
    private List<Stretch> open = new ArrayList<>();
    private int start;
    private boolean pending;
    private OptionalInt printed = OptionalInt.empty();
    private OptionalInt next = OptionalInt.empty();

    private PageCutter(String record) {
        this.record = record;
        this.lines = lines(record);
        this.fed = record.indexOf('\f') >= 0;
        this.marked = !fed && isMarked();
        this.headed = !fed && isHeaded();
        this.regular = new PageLines(record, fed || marked ? List.of() : lines);
    }

    /**
     * The pages of a text.
     *
     * @param record the text
     * @return its pages in file order; at least one
     */
    static List<Page> cut(String record) {
        var cutter = new PageCutter(record);
        for (int i = 0; i < cutter.lines.size(); i++) {
            cutter.take(i);
        }
        cutter.close(record.length());
        return List.copyOf(cutter.pages);
    }

    /** Lines without the character that ends them; a form feed ends one, too. */
    private static List<Stretch> lines(String record) {
        var lines = new ArrayList<Stretch>();
        int start = 0;
        for (int i = 0; i < record.length(); i++) {
            char here = record.charAt(i);
            if (here == '\n' || here == '\f') {
                lines.add(new Stretch(start, i));
                start = i + 1;
            }
        }
        lines.add(new Stretch(start, record.length()));
        return lines;
    }

    /** Whether page numbers stand at the head: the text begins with one and ends with none. */
    private boolean isHeaded() {
        var full = lines.stream().filter(line -> !line.isBlank(record)).toList();
        return !full.isEmpty()
                && PageNumbers.isNumber(record, full.get(0))
                && !PageNumbers.isNumber(record, full.get(full.size() - 1));
    }

    private boolean isMarked() {
        int marks = 0;
        int full = 0;
        for (var line : lines) {
            if (line.isBlank(record)) {
                continue;
            }
            full++;
            if (isIndented(line)) {
                return false;
            }
            marks += hasMark(line) ? 1 : 0;
        }
        return marks > 1 && marks <= full / FEW;
    }

    private boolean hasMark(Stretch line) {
        return line.end() > line.start() && record.charAt(line.start()) == ' ' && !line.isBlank(record);
    }

    private boolean isIndented(Stretch line) {
        return line.strip(record).start() - line.start() > 1 || record.charAt(line.start()) == '\t';
    }

    private void take(int i) {
        var line = lines.get(i);
        if (fed && line.start() > 0 && record.charAt(line.start() - 1) == '\f') {
            close(line.start());
        }
        if (line.isBlank(record)) {
            open.add(line);
        } else if (isPageNumber(i)) {
            number(PageNumbers.of(record, line));
        } else {
            cutBefore(i);
            open.add(line);
        }
    }

    private void number(OptionalInt number) {
        pending = !fed;
        if (headed) {
            next = number;
        } else if (number.isPresent()) {
            printed = number;
        }
    }

    private void cutBefore(int i) {
        var line = lines.get(i);
        boolean cut = pending || (marked && hasMark(line)) || regular.startsPage(i);
        if (cut && open.stream().anyMatch(l -> !l.isBlank(record))) {
            close(line.start());
        }
        if (pending && headed) {
            printed = next;
        }
        pending = false;
    }

    private void close(int after) {
        pages.add(new Page(pages.size() + 1, start, open, printed));
        open = new ArrayList<>();
        printed = OptionalInt.empty();
        start = after;
    }

    private boolean isPageNumber(int i) {
        String words = lines.get(i).strip(record).of(record);
        if (words.length() > 20) {
            return false;
        }
        boolean number = PageNumbers.isNumber(record, lines.get(i));
        if (!fed) {
            return number && (isBlankLine(i - 1) || regular.isNumber(i));
        }
        return (number || ROMAN.matcher(words).matches()) && (isPageEdge(i, -1) || isPageEdge(i, 1));
    }

    private boolean isBlankLine(int i) {
        return i < 0 || lines.get(i).isBlank(record);
    }

    /** Whether nothing but blank lines stands between a line and the page's end in a direction. */
    private boolean isPageEdge(int i, int step) {
        int at = i;
        while (at + step >= 0 && at + step < lines.size()) {
            int feed = step > 0 ? lines.get(at).end() : lines.get(at).start() - 1;
            if (record.charAt(feed) == '\f') {
                return true;
            }
            at += step;
            if (!lines.get(at).isBlank(record)) {
                return false;
            }
        }
        return true;
    }
}
