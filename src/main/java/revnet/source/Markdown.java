package revnet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown: headings, list items and table rows are paragraphs of their own; marks are left out. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("\\h{0,3}#{1,6}(?:\\h+(.*?))?(?:\\h+#+)?\\h*");
    private static final Pattern UNDERLINE = Pattern.compile("\\h{0,3}(?:=+|-+)\\h*");
    private static final Pattern RULE = Pattern.compile("\\h{0,3}([-*_])(?:\\h*\\1){2,}\\h*");
    private static final Pattern FENCE = Pattern.compile("\\h{0,3}(?:```|~~~).*");
    private static final Pattern QUOTED = Pattern.compile("\\h{0,3}(?:>\\h?)+");
    private static final Pattern ITEM = Pattern.compile("\\h*(?:[-*+]|\\d{1,3}[.)])\\h+(?=\\S)");
    private static final Pattern LINK_TARGET = Pattern.compile("\\h{0,3}\\[(?!\\^)[^\\]]+]:\\h*\\S+.*");
    private static final Pattern NOTE = Pattern.compile("\\h{0,3}\\[\\^[^\\]]+]:\\h*");
    private static final Pattern TABLE_RULE = Pattern.compile("\\h*\\|?(?:\\h*:?-{2,}:?\\h*\\|?)+\\h*");

    private static final String TARGET = "\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)";
    private static final Pattern PICTURE = Pattern.compile("(!\\[[^\\]]*](?:" + TARGET + "|\\[[^\\]]*]))");
    private static final Pattern COMMENT = Pattern.compile("(?s)(<!--.*?-->)");
    private static final Pattern NOTE_MARK = Pattern.compile("(\\[\\^[^\\]]+])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)](?:" + TARGET + ")");
    private static final Pattern REFERENCE = Pattern.compile("\\[(?!\\d{1,3}])([^\\[\\]]++)]\\[(?!\\d{1,3}])[^\\]]*+]");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^<>\\s]+)>");
    private static final Pattern CODE = Pattern.compile("`+([^`]+)`+");
    private static final Pattern TAG = Pattern.compile("(</?[A-Za-z][^<>]*>)");
    private static final Pattern STARS =
            Pattern.compile("(?=[*~])((?<!\\\\)\\*{1,3}(?=\\S)|(?<=[^\\s\\\\])\\*{1,3}|~~)");
    private static final Pattern ESCAPE = Pattern.compile("(\\\\)(?=[\\\\`*_{}\\[\\]()#+.!|>~\\n-]|$)");

    private final String record;
    private final List<Draft> paragraphs = new ArrayList<>();
    private Draft.Builder open = new Draft.Builder();
    private boolean fenced;
    private boolean quoted;

    private Markdown(String record) {
        this.record = record;
    }

    /**
     * Reads a Markdown file.
     *
     * @param file what to call it in a refusal
     * @param record the file's text
     * @param title the title where the front matter has none
     * @return its paragraphs and what its front matter says
     */
    static Opened read(String file, String record, String title) {
        var front = FrontMatter.of(file, record);
        var reading = new Markdown(record);
        int start = front.end();
        while (start < record.length()) {
            int end = record.indexOf('\n', start);
            int after = end < 0 ? record.length() : end;
            reading.take(new Stretch(start, after));
            start = after + 1;
        }
        reading.close();
        var paragraphs = reading.paragraphs.stream().map(Markdown::plain).toList();
        return new Opened(new Manuscript(record, paragraphs, List.of(0)), front.metadata(title));
    }

    private static Draft plain(Draft draft) {
        return draft.without(COMMENT)
                .without(PICTURE)
                .without(NOTE_MARK)
                .unwrap(LINK)
                .unwrap(REFERENCE)
                .unwrap(ADDRESS)
                .unwrap(CODE)
                .without(TAG)
                .without(STARS)
                .without(ESCAPE);
    }

    private void take(Stretch line) {
        String words = line.of(record);
        if (FENCE.matcher(words).matches()) {
            close();
            fenced = !fenced;
            return;
        }
        if (fenced || skips(words)) {
            close();
            return;
        }
        var body = withoutPrefix(line, QUOTED);
        if (quoted != body.start() > line.start()) {
            close();
            quoted = !quoted;
        }
        block(body);
    }

    private boolean skips(String words) {
        return words.isBlank()
                || RULE.matcher(words).matches()
                || UNDERLINE.matcher(words).matches()
                || LINK_TARGET.matcher(words).matches()
                || TABLE_RULE.matcher(words).matches();
    }

    private void block(Stretch line) {
        String words = line.of(record);
        Matcher heading = HEADING.matcher(words);
        if (heading.matches()) {
            close();
            if (heading.start(1) >= 0) {
                append(new Stretch(line.start() + heading.start(1), line.start() + heading.end(1)));
            }
            close();
        } else if (words.stripLeading().startsWith("|")) {
            close();
            row(line);
            close();
        } else {
            var item = withoutPrefix(withoutPrefix(line, ITEM), NOTE);
            if (item.start() > line.start() || words.isBlank()) {
                close();
            }
            append(item);
        }
    }

    private void row(Stretch line) {
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || record.charAt(i) == '|') {
                append(new Stretch(start, i));
                start = i + 1;
            }
        }
    }

    private void append(Stretch line) {
        var core = line.strip(record);
        if (core.start() == core.end()) {
            return;
        }
        if (!open.isEmpty()) {
            open.insert('\n');
        }
        open.append(record, core);
    }

    private Stretch withoutPrefix(Stretch line, Pattern prefix) {
        Matcher matcher = prefix.matcher(line.of(record));
        return matcher.lookingAt() ? new Stretch(line.start() + matcher.end(), line.end()) : line;
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(open.build());
        }
        open = new Draft.Builder();
    }
}
