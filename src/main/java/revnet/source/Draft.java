package revnet.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph on its way from the record to the reading text: characters, and where each stands in the record. */
final class Draft {

    /** The origin of white space that does not stand in the record. */
    static final int INSERTED = -1;

    private final String text;
    private final int[] origin;

    private Draft(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /** The characters. */
    String text() {
        return text;
    }

    /** Where a character stands in the record. */
    int origin(int i) {
        return origin[i];
    }

    /** Whether nothing is left of it. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** The offset in the record of the first character that has one. */
    int firstOrigin() {
        return Arrays.stream(origin).filter(o -> o != INSERTED).findFirst().orElse(0);
    }

    /** Takes group 1 of every match out. */
    Draft without(Pattern pattern) {
        var cuts = new ArrayList<Cut>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            cuts.add(new Cut(matcher.start(1), matcher.end(1), false));
        }
        return cut(cuts);
    }

    /** Leaves of every match only group 1. */
    Draft unwrap(Pattern pattern) {
        var cuts = new ArrayList<Cut>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            cuts.add(new Cut(matcher.start(), matcher.start(1), false));
            cuts.add(new Cut(matcher.end(1), matcher.end(), false));
        }
        return cut(cuts);
    }

    /** Makes cuts that follow each other without overlapping. */
    Draft cut(List<Cut> cuts) {
        if (cuts.isEmpty()) {
            return this;
        }
        var builder = new Builder();
        int done = 0;
        for (var cut : cuts) {
            builder.append(this, done, cut.start());
            if (cut.blank()) {
                builder.insert(' ');
            }
            done = cut.end();
        }
        builder.append(this, done, text.length());
        return builder.build();
    }

    /** Collects a draft. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] origin = new int[256];

        /** Takes a stretch of the record. */
        Builder append(String record, Stretch stretch) {
            reserve(stretch.end() - stretch.start());
            for (int i = stretch.start(); i < stretch.end(); i++) {
                origin[text.length() + i - stretch.start()] = i;
            }
            text.append(record, stretch.start(), stretch.end());
            return this;
        }

        /** Takes a part of another draft. */
        Builder append(Draft other, int start, int end) {
            reserve(end - start);
            System.arraycopy(other.origin, start, origin, text.length(), end - start);
            text.append(other.text, start, end);
            return this;
        }

        /** Puts in white space that the record does not have. */
        Builder insert(char space) {
            reserve(1);
            origin[text.length()] = INSERTED;
            text.append(space);
            return this;
        }

        /** Whether it is empty yet. */
        boolean isEmpty() {
            return text.isEmpty();
        }

        /** How many characters it has yet. */
        int length() {
            return text.length();
        }

        /** The draft. */
        Draft build() {
            return new Draft(text.toString(), Arrays.copyOf(origin, text.length()));
        }

        /** The reading text of a record, when the whole of it was collected. */
        ReadingText reading(String record) {
            return new ReadingText(record, text.toString(), Arrays.copyOf(origin, text.length()));
        }

        private void reserve(int more) {
            if (text.length() + more > origin.length) {
                origin = Arrays.copyOf(origin, Math.max(origin.length * 2, text.length() + more));
            }
        }
    }
}
