package revnet.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import revnet.language.Token;

/** Finds the dates of a sentence and puts them into EDTF. */
final class DateFinder {

    /** Longer shapes before those that they contain. */
    private static final List<Shape> SHAPES = Stream.<Shape[]>of(
                    new Shape[] {PartialShape.POINT_IN_RELATIVE_YEAR},
                    AbsoluteShape.values(),
                    PartialShape.values(),
                    RelativeShape.values())
            .flatMap(Stream::of)
            .distinct()
            .toList();

    private static final Pattern BACK =
            Pattern.compile("\\b(?:earlier|before|previously|previous|preceding)\\b", Pattern.CASE_INSENSITIVE);

    /** Words that a shape has matched. */
    private record Found(Shape shape, MatchResult match) {

        boolean overlaps(Found other) {
            return match.start() < other.match.end() && other.match.start() < match.end();
        }
    }

    /** The dates of a sentence from left to right; moves the clock. */
    List<DateSpan> find(List<Token> tokens, Clock clock) {
        var text = text(tokens);
        var dates = new ArrayList<DateSpan>();
        for (var found : matches(text)) {
            found.shape().read(found.match(), clock).ifPresent(timing -> {
                span(tokens, text, found, timing).ifPresent(dates::add);
            });
            dates.stream()
                    .reduce((one, other) -> other)
                    .filter(last -> last.tells() || clock.now().isEmpty())
                    .ifPresent(last -> clock.set(last.moment()));
        }
        return dates;
    }

    /** What the shapes match, from left to right; nothing that is no date wherever the narrative stands. */
    private static List<Found> matches(String text) {
        var anywhere = Clock.at(1900, 6, 15);
        var all = new ArrayList<Found>();
        for (var shape : SHAPES) {
            shape.pattern()
                    .matcher(text)
                    .results()
                    .map(match -> new Found(shape, match))
                    .filter(found -> all.stream().noneMatch(found::overlaps)
                            && shape.read(found.match(), anywhere).isPresent())
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(found -> found.match().start()));
        return all;
    }

    private static Optional<DateSpan> span(List<Token> tokens, String text, Found found, Timing timing) {
        int start = found.match().start();
        int end = found.match().end();
        var before = text.substring(0, start);
        boolean tells = tells(found, timing, text);
        int origin = tokens.get(0).start();
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean inside =
                    tokens.get(i).start() - origin < end && tokens.get(i).end() - origin > start;
            first = inside && first < 0 ? i : first;
            last = inside ? i : last;
        }
        int from = first;
        int to = last;
        return Qualifier.apply(timing.edtf(), before, text.substring(end))
                .map(date -> new DateSpan(from, to, date, timing.moment(), tells));
    }

    /** Whether the narrative moves to a date: a step back in time does not move it. */
    private static boolean tells(Found found, Timing timing, String text) {
        var words = found.match();
        if (found.shape() instanceof RelativeShape) {
            return !timing.edtf().startsWith("..")
                    && !BACK.matcher(words.group()).find();
        }
        int start = found.shape() == AbsoluteShape.RANGE ? words.start(2) : words.start();
        boolean fine = timing.moment().year() > 0 && timing.moment().month() > 0;
        return Qualifier.tells(text.substring(0, start), fine);
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
}
