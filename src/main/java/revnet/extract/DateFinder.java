package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import revnet.language.Chunk;
import revnet.language.Token;
import revnet.model.EdtfDate;

/** Finds the dates of a sentence and puts them into EDTF. */
final class DateFinder {

    private static final Pattern UNTIL = Pattern.compile(
            "(?:by|until|till|before|up\\s+to)\\s+(?:the\\s+)?(?:(?:end|middle|beginning)\\s+of\\s+)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE =
            Pattern.compile("(?:since|from|after)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile("(?:about|around|circa|c\\.|ca\\.|some\\s+time\\s+in)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ARGUMENT = Set.of("of", "the");
    private static final Set<String> LEADS = Set.of(
            "in",
            "on",
            "by",
            "during",
            "since",
            "until",
            "about",
            "around",
            "late",
            "early",
            "the",
            "of",
            "mid",
            "spring",
            "summer",
            "autumn",
            "winter",
            "end",
            "beginning",
            "middle",
            "month");

    /** The dates of a sentence from left to right; moves the narrative's clock. */
    List<DateSpan> find(List<Token> tokens, Clock clock) {
        var text = text(tokens);
        var taken = new ArrayList<int[]>();
        var found = new ArrayList<DateSpan>();
        for (var pattern : DatePattern.values()) {
            var matcher = pattern.pattern().matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (taken.stream().noneMatch(other -> start < other[1] && other[0] < end)) {
                    taken.add(new int[] {start, end});
                    pattern.edtf(matcher.toMatchResult(), clock)
                            .flatMap(date -> qualified(date, text.substring(0, start)))
                            .ifPresent(date -> found.add(span(tokens, start, end, date)));
                }
            }
        }
        found.sort(Comparator.comparingInt(DateSpan::first));
        return found;
    }

    /**
     * The words around a date that a sentence can be parsed without: "On 3 May 1926 ,", "in 1869".
     *
     * @return the first and the last of them, or empty where the date is an argument ("the May 1926 congress")
     */
    Optional<Chunk> aside(List<Token> tokens, DateSpan date) {
        int first = date.first();
        while (first > 0 && LEADS.contains(word(tokens, first - 1))) {
            first--;
        }
        int last = separated(tokens, first, date.last()) ? date.last() + 1 : date.last();
        boolean whole = first == 0 && last == tokens.size() - 1;
        boolean argument = first == date.first() || ARGUMENT.contains(word(tokens, first));
        return argument || whole ? Optional.empty() : Optional.of(new Chunk(first, last, last, Chunk.Kind.ASIDE));
    }

    /** Whether commas divide a date from the rest, so that the second goes with it. */
    private static boolean separated(List<Token> tokens, int first, int last) {
        boolean comma = last + 1 < tokens.size() && ",".equals(word(tokens, last + 1));
        return comma && (first == 0 || ",".equals(word(tokens, first - 1)));
    }

    private static String word(List<Token> tokens, int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private static String text(List<Token> tokens) {
        var text = new StringBuilder();
        int start = tokens.get(0).start();
        for (var token : tokens) {
            while (text.length() < token.start() - start) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }

    private static DateSpan span(List<Token> tokens, int start, int end, EdtfDate date) {
        int origin = tokens.get(0).start();
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean inside =
                    tokens.get(i).start() - origin < end && tokens.get(i).end() - origin > start;
            first = inside && first < 0 ? i : first;
            last = inside ? i : last;
        }
        return new DateSpan(first, last, date);
    }

    private static Optional<EdtfDate> qualified(String date, String before) {
        var text = date;
        if (!date.contains("/")) {
            text = UNTIL.matcher(before).find() ? "../" + date : text;
            text = SINCE.matcher(before).find() ? date + "/.." : text;
            text = ABOUT.matcher(before).find() ? date + "~" : text;
        }
        try {
            return Optional.of(EdtfDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
