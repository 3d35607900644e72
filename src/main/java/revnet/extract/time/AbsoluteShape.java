package revnet.extract.time;

import static revnet.extract.time.Words.ANY_YEAR;
import static revnet.extract.time.Words.DAY;
import static revnet.extract.time.Words.MONTH;
import static revnet.extract.time.Words.SEASON;
import static revnet.extract.time.Words.YEAR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that name their year, and ranges. */
enum AbsoluteShape implements Shape {
    /** Both styles, the day twice: 12 (25) October 1917; 12/25 October 1917; October 12 (25), 1917. */
    TWO_DAYS("(?:(\\d{1,2})\\s*[(\\[/]\\s*(\\d{1,2})\\s*[)\\]]?\\s+(?:of\\s+)?(" + MONTH + ")|(" + MONTH
            + ")\\s+(\\d{1,2})\\s*[(\\[/]\\s*(\\d{1,2})\\s*[)\\]]?),?\\s+(?:of\\s+)?(" + YEAR + ")") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            boolean dayFirst = match.group(1) != null;
            var month = dayFirst ? match.group(3) : match.group(4);
            var one = Words.moment(
                    (dayFirst ? match.group(1) : match.group(5)) + " " + month + " " + match.group(7), clock);
            var other = Words.moment(
                    (dayFirst ? match.group(2) : match.group(6)) + " " + month + " " + match.group(7), clock);
            return Calendar.newStyle(one, other).map(Timing::at);
        }
    },
    /** Both styles in full: 25 October (7 November) 1917; 25 October [O.S. 12 October] 1917. */
    TWO_DATES("(" + AbsoluteShape.DAY_MONTH + ")(,?\\s+" + YEAR + ")?\\s*[(\\[]\\s*" + AbsoluteShape.STYLE + "("
            + AbsoluteShape.DAY_MONTH + ")(,?\\s+" + YEAR + ")?,?\\s*" + AbsoluteShape.STYLE + "[)\\]](,?\\s+" + YEAR
            + ")?") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            var rest = Words.moment(match.group(5) == null ? "" : match.group(5), clock);
            var second =
                    Words.moment(match.group(3) + or(match.group(4)), clock).within(rest);
            var first = Words.moment(match.group(1) + or(match.group(2)), clock)
                    .within(rest)
                    .within(second);
            var now = clock.now().orElse(Moment.of(0));
            var one = first.within(now);
            var other = second.within(one);
            return Calendar.newStyle(one, other)
                    .or(() -> Calendar.newStyle(new Moment(other.year() - 1, one.month(), one.day()), other))
                    .map(Timing::at);
        }
    },
    /** A day marked with its style: 12 October 1917 (O.S.). */
    STYLED("(" + AbsoluteShape.DAY_MONTH + ",?\\s+" + YEAR + ")\\s*[,(\\[]?\\s*((?-i:O\\.?S\\.?|N\\.?S\\.?)(?!\\p{L})"
            + "|old\\s+style|new\\s+style)\\s*[)\\]]?") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            var day = Words.moment(match.group(1), clock);
            boolean old = match.group(2).toLowerCase(Locale.ROOT).startsWith("o");
            return day.valid() ? Optional.of(Timing.at(old ? Calendar.newStyle(day) : day)) : Optional.empty();
        }
    },
    /** From one point to another: 1919–21; 3 to 5 May 1921; between July and August 1935; 1 May to 3 June 1920. */
    RANGE("(?:\\b(from|between)\\s+)?(" + AbsoluteShape.POINT + "|" + YEAR + "|" + DAY + ")(\\s*[-–—/]\\s*"
            + "|\\s+(?:(?:up\\s+)?to|and|until|till|through)\\s+)((?:the\\s+)?(?:" + AbsoluteShape.POINT + "|" + DAY
            + ",\\s+"
            + YEAR + "|" + YEAR + "|" + DAY + "|\\d{1,2}(?!\\d)))") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            boolean and = "and".equalsIgnoreCase(match.group(3).strip());
            return Range.of(match.group(2), match.group(4), and && match.group(1) == null, clock);
        }
    },
    /** In figures: 1922-02-20; 20.2.1922; 20.II.1922. */
    FIGURES("\\b(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\.\\s?(\\d{1,2}|(?-i:[IVX]+))\\.\\s?(\\d{4}))\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            boolean iso = match.group(1) != null;
            int year = Integer.parseInt(iso ? match.group(1) : match.group(6));
            int month = iso ? Integer.parseInt(match.group(2)) : month(match.group(5));
            var moment = new Moment(year, month, Integer.parseInt(iso ? match.group(3) : match.group(4)));
            return moment.exact() ? Optional.of(Timing.at(moment)) : Optional.empty();
        }
    },
    /** A day, month or season with its year: 20 February 1922; February 20, 1922; May, '98; the spring of 1922. */
    POINT_IN_YEAR("(?:" + AbsoluteShape.POINT + ")") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            var moment = Words.moment(match.group(), clock);
            return moment.year() > 0 && moment.valid() ? Optional.of(Timing.at(moment)) : Optional.empty();
        }
    },
    /** The 1920s; the early 1890s. */
    DECADE("(?<!\\d)(1[5-9]\\d|20[0-2])0['’]?s\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return decade(Integer.parseInt(match.group(1)) * 10);
        }
    },
    /** The twenties, of the narrative's century. */
    DECADE_NAME("(?<=\\bthe\\s|\\bearly\\s|\\blate\\s|\\bmid-)(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            int figures = 20 + 10 * TENS.indexOf(match.group(1).toLowerCase(Locale.ROOT));
            return Words.full(figures, clock).flatMap(AbsoluteShape::decade);
        }
    },
    /** The eighteenth century. */
    CENTURY(
            "(?<=\\bin\\sthe\\s|\\bof\\sthe\\s)(?:(?:early|late|mid)[-\\s])?(1[6-9]th|20th|sixteenth|seventeenth|eighteenth"
                    + "|nineteenth|twentieth)\\s+century\\b") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            var name = match.group(1).toLowerCase(Locale.ROOT);
            int century = FIRST_CENTURY - 1 + Math.max(CENTURIES.indexOf(name), CENTURY_NAMES.indexOf(name));
            return Optional.of(new Timing(century + "XX", Moment.of(century * 100)));
        }
    },
    /** Late '26; early 19. */
    TWO_FIGURES("(?:\\b(?:early|late|mid)[-\\s]+(?:in\\s+)?['’‘]?|(?<=\\s)['’‘])(\\d\\d)\\b(?!\\s+\\p{Ll}+s\\b)") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return Words.full(Integer.parseInt(match.group(1)), clock)
                    .map(Moment::of)
                    .map(Timing::at);
        }
    },
    /** A year by itself, not a number of things. */
    YEAR_ONLY(YEAR
            + "(?![-–]\\p{L})(?!\\s+(?:\\p{L}+\\s+)?(?:men|women|people|persons|workers|soldiers|troops|members|delegates"
            + "|roubles|rubles|francs|dollars|marks|pounds|lire|pesetas|pesos|copies|votes|miles|kilomet\\p{L}+|met\\p{L}+"
            + "|strikers|prisoners|miners|sailors|students|families|pages|words|years|peasants|km|others|signatures|houses"
            + "|exiles|arrests|deaths|dead|rifles|guns)\\b)") {
        @Override
        public Optional<Timing> read(MatchResult match, Clock clock) {
            return Optional.of(Timing.at(Moment.of(Integer.parseInt(match.group()))));
        }
    };

    /** A day and its month, in either order. */
    static final String DAY_MONTH = "(?:" + DAY + "\\s+(?:day\\s+)?(?:of\\s+)?" + MONTH + "|" + Words.DAY_IN_WORDS
            + "\\s+" + MONTH + "|" + MONTH + "\\s+" + DAY + ")";

    private static final String STYLE = "(?:(?:O\\.?S\\.?|N\\.?S\\.?|old\\s+style|new\\s+style)[,:]?\\s*)?";

    /** A day, month or season that may have a year. */
    private static final String POINT = "(?:" + DAY_MONTH + "|" + MONTH + "|" + SEASON + "(?=,?\\s+(?:of\\s+)?\\d{4}))"
            + "(?:,?\\s+(?:of\\s+|in\\s+)?" + ANY_YEAR + ")?";

    private static final List<String> TENS =
            List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");
    private static final int FIRST_CENTURY = 16;
    private static final List<String> CENTURIES = List.of("16th", "17th", "18th", "19th", "20th");
    private static final List<String> CENTURY_NAMES =
            List.of("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    private final Pattern pattern;

    AbsoluteShape(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Pattern pattern() {
        return pattern;
    }

    private static Optional<Timing> decade(int year) {
        return Optional.of(new Timing(year / 10 + "X", Moment.of(year)));
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static int month(String figures) {
        return figures.matches("\\d+")
                ? Integer.parseInt(figures)
                : 1
                        + List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
                                .indexOf(figures);
    }
}
