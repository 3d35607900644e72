package revnet.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in the Extended Date/Time Format of the Library of Congress (ISO 8601-2), levels 0 to 2: {@code 1922},
 * {@code 1922-02}, {@code 1919/1921}, {@code 192X}, {@code 1930~}, {@code 1924?}, {@code ../1923}, {@code 1921-21}.
 *
 * <p>Its outer bounds are the first and the last day that it may mean by its digits; approximation and uncertainty do
 * not widen them. A season is the northern one where the date does not say which: spring is March to May, summer June
 * to August, autumn September to November, and winter December to February of the year that follows.
 *
 * @param text the date as written
 */
public record EdtfDate(String text) {

    /** Refuses what is no date. */
    public EdtfDate {
        EdtfParser.bounds(text);
    }

    /**
     * Reads a date.
     *
     * @param text in EDTF
     * @return the date
     * @throws IllegalArgumentException if it is not EDTF; the message says what is wrong with it
     */
    public static EdtfDate parse(String text) {
        return new EdtfDate(text);
    }

    /**
     * The first day that it may mean.
     *
     * @return the day, or empty where the beginning is open or unknown
     */
    public Optional<LocalDate> earliest() {
        return EdtfParser.bounds(text).earliest();
    }

    /**
     * The last day that it may mean.
     *
     * @return the day, or empty where the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        return EdtfParser.bounds(text).latest();
    }

    /**
     * Whether the date, or a part of it, is only approximately so ({@code ~} or {@code %}).
     *
     * @return true for {@code 1930~}
     */
    public boolean approximate() {
        return text.contains("~") || text.contains("%");
    }

    /**
     * Whether the date, or a part of it, is doubtful ({@code ?} or {@code %}).
     *
     * @return true for {@code 1924?}
     */
    public boolean uncertain() {
        return text.contains("?") || text.contains("%");
    }
}
