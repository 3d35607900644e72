package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The shapes in which English prose writes dates, and what each means in EDTF. */
enum DatePattern {
    /** 3 to 5 May 1921. */
    DAYS(DatePattern.DAY + "\\s*[-–—]\\s*" + DatePattern.DAY + "\\s+(?:of\\s+)?" + DatePattern.MONTH + ",?\\s+"
            + DatePattern.YEAR) {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            int year = year(m.group(4), clock);
            return Optional.of(day(year, m.group(3), m.group(1)) + "/" + day(year, m.group(3), m.group(2)));
        }
    },
    /** 20 February 1922; the 20th of February, 1922. */
    DAY_MONTH_YEAR(DatePattern.DAY + "\\s+(?:of\\s+)?" + DatePattern.MONTH + ",?\\s+(?:of\\s+)?" + DatePattern.YEAR) {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            return Optional.of(day(year(m.group(3), clock), m.group(2), m.group(1)));
        }
    },
    /** February 20, 1922. */
    MONTH_DAY_YEAR(DatePattern.MONTH + "\\s+(?:the\\s+)?" + DatePattern.DAY + ",?\\s+" + DatePattern.YEAR) {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            return Optional.of(day(year(m.group(3), clock), m.group(1), m.group(2)));
        }
    },
    /** February 1922. */
    MONTH_YEAR(DatePattern.MONTH + ",?\\s+(?:of\\s+)?" + DatePattern.YEAR) {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            return Optional.of(year(m.group(2), clock) + "-" + month(m.group(1)));
        }
    },
    /** 1919–1921; from 1919 to 1921; between 1919 and 1921. */
    YEARS("(?:(?:from|between)\\s+)?" + DatePattern.YEAR + "\\s*(?:[-–—/]|to|and|until)\\s*(\\d{4}|\\d{2})\\b") {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            int from = year(m.group(1), clock);
            int to = Integer.parseInt(m.group(2).length() == 2 ? m.group(1).substring(0, 2) + m.group(2) : m.group(2));
            return to > from ? Optional.of(from + "/" + to) : Optional.of(String.valueOf(from));
        }
    },
    /** The 1920s. */
    DECADE("(\\d{3})0['’]?s\\b") {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            return Optional.of(m.group(1) + "X");
        }
    },
    /** 3 May; May 3. */
    DAY_MONTH("(?:" + DatePattern.DAY + "\\s+(?:of\\s+)?" + DatePattern.MONTH + "|" + DatePattern.MONTH
            + "\\s+(?:the\\s+)?" + DatePattern.DAY + ")\\b") {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            var day = m.group(1) == null ? m.group(4) : m.group(1);
            var month = m.group(2) == null ? m.group(3) : m.group(2);
            var date = "-%s-%02d".formatted(month(month), Integer.parseInt(day));
            return Optional.of(clock.year().isPresent() ? clock.year().getAsInt() + date : "XXXX" + date);
        }
    },
    /** A month of the narrative's year: in February. */
    MONTH_ONLY("(?:in|of|by|since|until|during|early|late|that|following)\\s+" + DatePattern.MONTH + "\\b") {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            return clock.year().isPresent()
                    ? Optional.of(clock.year().getAsInt() + "-" + month(m.group(1)))
                    : Optional.empty();
        }
    },
    /** A year by itself. */
    YEAR_ONLY(DatePattern.YEAR + "\\b(?![-–]\\p{L})") {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            return Optional.of(String.valueOf(year(m.group(1), clock)));
        }
    },
    /** The next year, counted from the narrative's. */
    NEXT_YEAR("(?:the\\s+(?:following|next)\\s+year|the\\s+year\\s+after|a\\s+year\\s+later)") {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            return relative(clock, 1);
        }
    },
    /** The narrative's own year. */
    SAME_YEAR("(?:(?:the|that)\\s+same\\s+year|that\\s+year|later\\s+(?:in\\s+)?(?:the|that)\\s+year)") {
        @Override
        Optional<String> edtf(MatchResult m, Clock clock) {
            return relative(clock, 0);
        }
    };

    static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    static final String YEAR = "\\b(1[4-9]\\d\\d|20[0-2]\\d)";
    static final String MONTH =
            "(Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Pattern pattern;

    DatePattern(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    Pattern pattern() {
        return pattern;
    }

    /** What a match means, the narrative standing where the clock says; empty where that does not tell. */
    abstract Optional<String> edtf(MatchResult match, Clock clock);

    private static Optional<String> relative(Clock clock, int years) {
        if (clock.year().isEmpty()) {
            return Optional.empty();
        }
        int year = clock.year().getAsInt() + years;
        clock.set(year);
        return Optional.of(String.valueOf(year));
    }

    private static int year(String digits, Clock clock) {
        int year = Integer.parseInt(digits);
        clock.set(year);
        return year;
    }

    private static String day(int year, String month, String day) {
        return "%d-%s-%02d".formatted(year, month(month), Integer.parseInt(day));
    }

    private static String month(String name) {
        return "%02d".formatted(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
    }
}
