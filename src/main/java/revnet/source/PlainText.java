package revnet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads plain text: pages, then paragraphs that go on over a page's end.
 *
 * <p>A paragraph ends at a blank line, at a line of more than 120 characters, before an indented line that follows a
 * full stop, and before a bullet. A page's end ends it unless the sentence goes on in lower case.
 */
final class PlainText {

    private static final int UNWRAPPED = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…]['\"’”»)\\]]*(?:\\[\\d+])*\\s*$");
    private static final Pattern BULLET = Pattern.compile("(?:[-*•–]|\\(?\\d{1,2}[.)])\\s+\\S.*");
    private static final Pattern RULE = Pattern.compile("[^\\p{L}\\p{N}]*");

    private final String record;
    private final List<Draft> paragraphs = new ArrayList<>();
    private Draft.Builder open = new Draft.Builder();
    private Stretch last = new Stretch(0, 0);
    private boolean turned;
    private boolean gap;

    private PlainText(String record) {
        this.record = record;
    }

    /**
     * Reads a plain text, its pages in the order in which they are to be read.
     *
     * @param record the text as it came
     * @return its paragraphs
     */
    static Manuscript read(String record) {
        return read(record, pages -> PageArrangement.arrange(record, pages));
    }

    /**
     * Reads a plain text.
     *
     * @param record the text as it came
     * @param arrangement puts the pages into the order in which they are to be read
     * @return its paragraphs
     */
    static Manuscript read(String record, UnaryOperator<List<Page>> arrangement) {
        var pages = PageCutter.cut(record);
        var reading = new PlainText(record);
        for (var page : arrangement.apply(RunningHeads.remove(record, pages))) {
            reading.turned = true;
            page.lines().forEach(reading::take);
        }
        reading.close();
        return new Manuscript(
                record, reading.paragraphs, pages.stream().map(Page::start).toList());
    }

    private void take(Stretch line) {
        var core = line.strip(record);
        String words = core.of(record);
        if (RULE.matcher(words).matches()) {
            gap |= !turned;
            return;
        }
        if (turned ? !goesOn(words) : gap || beginsAnew(line, words)) {
            close();
        }
        if (!open.isEmpty()) {
            open.insert('\n');
        }
        open.append(record, core);
        last = line;
        turned = false;
        gap = false;
    }

    /** Whether the first line of a page continues the last line of the page before. */
    private boolean goesOn(String words) {
        return Character.isLowerCase(words.codePointAt(0))
                && !SENTENCE_END.matcher(last.of(record)).find();
    }

    private boolean beginsAnew(Stretch line, String words) {
        if (last.end() - last.start() > UNWRAPPED) {
            return true;
        }
        String before = last.of(record);
        boolean bullet = BULLET.matcher(words).matches();
        boolean indented = indent(line) > 1 && indent(last) < 2;
        return ((bullet || indented) && SENTENCE_END.matcher(before).find())
                || (bullet && BULLET.matcher(before.strip()).matches());
    }

    private int indent(Stretch line) {
        return line.strip(record).start() - line.start();
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(open.build());
        }
        open = new Draft.Builder();
    }
}
