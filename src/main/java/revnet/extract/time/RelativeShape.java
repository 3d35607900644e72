package revnet.extract.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates counted from where the narrative stands. */
enum RelativeShape implements Shape {
    /** The next year; the following month; the previous day. */
    NEIGHBOUR(
            "(?:\\bthe\\s+|(?<=\\b(?:in|before|by|until)\\s))(following|next|ensuing|succeeding|previous|preceding)\\s+"
                    + RelativeShape.UNIT + "\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return clock.now().map(now -> Step.from(now, Step.years(match.group(1)), match.group(2)));
        }
    },
    /** The year after; the day before; where no event follows. */
    NEIGHBOUR_BEHIND("\\bthe\\s+" + RelativeShape.UNIT + "\\s+(after|before)(?=\\s*[,.;:)]|\\s*$)") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return clock.now().map(now -> Step.from(now, sign(match.group(2)), match.group(1)));
        }
    },
    /** The same year; that very day; later that year; the end of the year. */
    SAME("(?:\\b(?:the|that|this)\\s+(?:very\\s+)?same\\s+|\\bthat\\s+(?:very\\s+)?"
            + "|(?<=\\b(?:later|earlier|early|late)\\s)(?:in\\s+)?(?:the|that)\\s+|(?<=\\b(?:end|beginning|middle|course|close)\\sof\\s)the\\s+)"
            + RelativeShape.UNIT + "\\b(?!\\s+of\\b)") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return clock.now().map(now -> Step.from(now, 0, match.group(1)));
        }
    },
    /** Two years later; a fortnight earlier; three days afterwards. */
    COUNTED("\\b(" + Words.COUNT + ")\\s+(?:and\\s+a\\s+half\\s+)?" + RelativeShape.UNIT
            + "s?\\s+(later|afterwards|thereafter|hence|earlier|previously|(?:after|before)(?=\\s*[,.;:)]|\\s*$))") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return counted(match.group(1), sign(match.group(3)), match.group(2), clock);
        }
    },
    /** After two years he returned. */
    AFTER_COUNTED(
            "\\bafter\\s+(?:only\\s+|just\\s+)?(" + Words.COUNT + ")\\s+" + RelativeShape.UNIT + "s?\\b(?!\\s+of\\b)") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return counted(match.group(1), 1, match.group(2), clock);
        }
    },
    /** Within the fortnight; less than a week later. */
    WITHIN("\\b(?:within|in\\s+less\\s+than|less\\s+than)\\s+(the|this|" + Words.COUNT + ")\\s+" + RelativeShape.UNIT
            + "s?\\b(?!\\s+of\\b)(?:\\s+later)?") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            boolean same = match.group(1).matches("(?i)the|this") && "year".equalsIgnoreCase(match.group(2));
            return clock.now()
                    .flatMap(now -> same
                            ? Optional.of(Timing.at(now.yearOnly()))
                            : counted(match.group(1).replaceAll("(?i)this", "the"), 1, match.group(2), clock)
                                    .map(end -> until(now, end)));
        }
    },
    /** A few days later; in the following weeks. */
    FEW("(?:\\b(?:a\\s+few|several|some|many|a\\s+couple\\s+of|a\\s+number\\s+of)\\s+" + RelativeShape.UNIT
            + "s\\s+(?:later|afterwards)|\\bthe\\s+(?:following|next|ensuing)\\s+(?:few\\s+)?" + RelativeShape.UNIT
            + "s)\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            var unit = match.group(1) == null ? match.group(2) : match.group(1);
            return Set.of("year", "decade", "month").contains(unit.toLowerCase(Locale.ROOT))
                    ? Optional.empty()
                    : clock.now().map(now -> Timing.about(now.monthOnly()));
        }
    },
    /** At that time; shortly afterwards; from then on. */
    THEN(
            "(?<=^[\"“‘]{0,2}|[,;:]\\s|\\band\\s)(?:(?:shortly|soon|immediately)\\s+(?:thereafter|afterwards?|after(?:\\s+this|\\s+that|(?=\\s*[,.;:])))"
                    + "|(?:at|by)\\s+(?:this|that)\\s+(?:time|point|moment|juncture)|at\\s+the\\s+time(?!\\s+of)|by\\s+then"
                    + "|(?:during|in)\\s+(?:this|that)\\s+period|in\\s+the\\s+meantime|from\\s+(?:that|this)\\s+(?:time|moment|point)(?:\\s+on(?:wards?)?)?"
                    + "|from\\s+then\\s+on)\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return clock.now().map(now -> Timing.about(now.year() > 0 ? now.yearOnly() : now));
        }
    },
    /** At this meeting; during the same congress. */
    THERE(
            "(?<=^[\"“‘]{0,2}|[,;:]\\s|\\band\\s)(?:at|during)\\s+(?:this|that|the\\s+same)\\s+(?:very\\s+)?(?:meeting|congress"
                    + "|conference|gathering|rally|session|assembly)\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return clock.now().map(Timing::at);
        }
    },
    /** Prior to this; by which time; until then. */
    UNTIL_THEN(
            "\\b(?:(?:prior\\s+to|before)\\s+(?:this|that|then)\\b(?!\\s+\\p{L}+\\s+(?:was|had))|by\\s+which\\s+time|until\\s+then"
                    + "|up\\s+to\\s+(?:that|this)\\s+(?:time|point))") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return clock.year().map(year -> new Timing("../" + year, Moment.of(year)));
        }
    };

    /** A unit of time, captured. */
    static final String UNIT =
            "(year|month|week|fortnight|day|night|morning|evening|afternoon|spring|summer|autumn|winter|decade)";

    private final Pattern pattern;

    RelativeShape(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Pattern pattern() {
        return pattern;
    }

    private static int sign(String word) {
        return Set.of("before", "earlier", "previously").contains(word.toLowerCase(Locale.ROOT)) ? -1 : 1;
    }

    private static Optional<Timing> counted(String count, int sign, String unit, Clock clock) {
        var number = Words.number(count);
        return number.isEmpty()
                ? Optional.empty()
                : clock.now().map(now -> Step.from(now, sign * number.getAsInt(), unit));
    }

    /** From now to an end that is no more than so far away; the month or year where the two do not differ. */
    private static Timing until(Moment now, Timing end) {
        var last = end.moment();
        boolean interval = last.day() > 0 == now.day() > 0 && !last.edtf().equals(now.edtf()) && last.year() > 0;
        boolean alike = last.month() > 0 == now.month() > 0;
        return interval && alike ? new Timing(now.edtf() + "/" + last.edtf(), last) : Timing.about(last);
    }
}
