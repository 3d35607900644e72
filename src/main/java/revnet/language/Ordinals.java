package revnet.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The ordinal numbers in words, as far as the days of a month go. */
public final class Ordinals {

    private static final String LIST =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
                    + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
                    + "|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh"
                    + "|twenty-eighth|twenty-ninth|thirtieth|thirty-first";

    /** A regular expression for any of the words, with a hyphen or a space between their parts. */
    public static final String PATTERN = "(?:(?:twenty|thirty)[-\\s])?(?:" + LIST + ")";

    private static final List<String> WORDS = List.of(LIST.split("\\|"));

    private Ordinals() {}

    /**
     * The word for a number.
     *
     * @param number for example 21
     * @return {@code twenty-first}; empty below 1 and above 31
     */
    public static Optional<String> word(int number) {
        return number >= 1 && number <= WORDS.size() ? Optional.of(WORDS.get(number - 1)) : Optional.empty();
    }

    /**
     * The number that a word says.
     *
     * @param word small, with a hyphen or a space between its parts
     * @return from 1 to 31; empty if it is none of these
     */
    public static OptionalInt number(String word) {
        int place = WORDS.indexOf(word.replaceAll("\\s+", "-"));
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }
}
