package revnet.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import revnet.language.Ordinals;

/** The words and figures that points of time are written with, as regular expressions, and what they come to. */
final class Words {

    /** A day of a month in figures. */
    static final String DAY = "(?<![\\d.])(?:the\\s+)?[0-3]?\\d(?:st|nd|rd|th)?(?!\\d)";

    private static final String ORDINAL = "(?-i:\\b" + Ordinals.PATTERN + ")";

    /** A day of a month in words, small, as "the First of May" may be a body: the third of. */
    static final String DAY_IN_WORDS = "(?:(?:\\bthe\\s+)?" + ORDINAL + "\\s+(?:day\\s+)?of)";

    /** A month, capitalized, so that neither "may" nor "march" is one. */
    static final String MONTH =
            "(?-i:\\b(?:Jan(?:uary\\b|\\.)|Feb(?:ruary\\b|\\.)|March\\b|Mar\\.|April\\b|Apr\\.|May\\b"
                    + "|June\\b|Jun\\.|July\\b|Jul\\.|Aug(?:ust\\b|\\.)|Sept(?:ember\\b|\\.)|Oct(?:ober\\b|\\.)"
                    + "|Nov(?:ember\\b|\\.)|Dec(?:ember\\b|\\.)))";

    /** A year in full. */
    static final String YEAR = "(?<![\\d.,:])(?:1[5-9]\\d\\d|20[0-2]\\d)(?![\\d%]|[.,]\\d)";

    /** A year in full or by its last two figures: '98. */
    static final String ANY_YEAR = "(?:" + YEAR + "|['’‘]\\d\\d\\b)";

    /** A season. */
    static final String SEASON = "\\b(?:spring|summer|autumn|fall|winter)\\b";

    /** A number of units of time. */
    static final String COUNT =
            "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,2})";

    private static final Pattern MONTH_NAME = Pattern.compile(MONTH);
    private static final Pattern SEASON_NAME = Pattern.compile(SEASON, Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_YEAR = Pattern.compile(YEAR);
    private static final Pattern SHORT_YEAR = Pattern.compile("['’‘](\\d\\d)\\b");
    private static final Pattern DAY_FIGURE = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY_NAME = Pattern.compile("(" + ORDINAL + ")\\s+(?:day\\s+)?of\\b");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");
    private static final int FIFTEEN = 15;
    private static final int CENTURY = 100;
    private static final int HALF = 50;

    private Words() {}

    /** The point that some words write, what they leave open being 0; the era completes a year of two figures. */
    static Moment moment(String words, Clock clock) {
        var year = FULL_YEAR.matcher(words);
        int found = year.find() ? Integer.parseInt(year.group()) : shortYear(words, clock);
        var rest = SHORT_YEAR.matcher(FULL_YEAR.matcher(words).replaceAll(" ")).replaceAll(" ");
        var day = DAY_FIGURE.matcher(rest);
        return new Moment(found, month(words), day.find() ? Integer.parseInt(day.group(1)) : dayInWords(rest));
    }

    private static int dayInWords(String words) {
        var day = DAY_NAME.matcher(words);
        return day.find() ? Ordinals.number(day.group(1)).orElse(0) : 0;
    }

    private static int month(String words) {
        var month = MONTH_NAME.matcher(words);
        if (month.find()) {
            return 1 + MONTHS.indexOf(month.group().substring(0, 3).toLowerCase(Locale.ROOT));
        }
        var season = SEASON_NAME.matcher(words);
        return season.find() ? season(season.group()) : 0;
    }

    /** The number that EDTF gives a season. */
    static int season(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
    }

    private static int shortYear(String words, Clock clock) {
        var year = SHORT_YEAR.matcher(words);
        return year.find() ? full(Integer.parseInt(year.group(1)), clock).orElse(0) : 0;
    }

    /** The year nearest to the narrative's that ends with two figures. */
    static Optional<Integer> full(int figures, Clock clock) {
        return clock.year().map(era -> {
            int year = era - Math.floorMod(era, CENTURY) + figures;
            if (year - era > HALF) {
                return year - CENTURY;
            }
            return era - year > HALF ? year + CENTURY : year;
        });
    }

    /** The number that a word or figures mean; empty for "some" and "a few". */
    static OptionalInt number(String word) {
        var lower = word.toLowerCase(Locale.ROOT).strip();
        if (lower.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(lower));
        }
        if (lower.matches("an?|the")) {
            return OptionalInt.of(1);
        }
        int small = NUMBERS.indexOf(lower);
        int tens = TENS.indexOf(lower);
        if (tens >= 0) {
            return OptionalInt.of(20 + 10 * tens);
        }
        return "fifteen".equals(lower)
                ? OptionalInt.of(FIFTEEN)
                : small < 0 ? OptionalInt.empty() : OptionalInt.of(small);
    }
}
