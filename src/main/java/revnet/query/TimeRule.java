package revnet.query;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When a way goes forward in time. A date only bounds the days on which a tie held; a reading of the dates takes one day of
 * each. A way is in order if no tie's day comes before that of the tie before it.
 *
 * <p>{@link #arrival} goes forward as the earliest arrival of Wu et al. 2014, "Path problems in temporal graphs";
 * {@link #departure} goes backward as their latest departure.
 */
public enum TimeRule {
    /** In order for some reading of the dates. */
    POSSIBLE {
        @Override
        public Optional<LocalDate> arrival(LocalDate day, Days days) {
            var first = days.first().isAfter(day) ? days.first() : day;
            return first.isAfter(days.last()) ? Optional.empty() : Optional.of(first);
        }

        @Override
        public Optional<LocalDate> departure(LocalDate day, Days days) {
            var last = days.last().isBefore(day) ? days.last() : day;
            return last.isBefore(days.first()) ? Optional.empty() : Optional.of(last);
        }
    },
    /** In order for every reading of the dates; never by an undated tie. */
    CERTAIN {
        @Override
        public Optional<LocalDate> arrival(LocalDate day, Days days) {
            return days.dated() && !days.first().isBefore(day) ? Optional.of(days.last()) : Optional.empty();
        }

        @Override
        public Optional<LocalDate> departure(LocalDate day, Days days) {
            return days.dated() && !days.last().isAfter(day) ? Optional.of(days.first()) : Optional.empty();
        }
    };

    /**
     * The word used in answers.
     *
     * @return the constant's name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * By which day one arrives who takes a tie on a day or later: the earlier, the more can follow.
     *
     * @param day the day; {@link LocalDate#MIN} before any tie
     * @param days when the tie held
     * @return for {@code POSSIBLE} the first day that is left, for {@code CERTAIN} the last day of the tie
     *     ({@link LocalDate#MAX} where unknown); empty if the tie breaks the order
     */
    public abstract Optional<LocalDate> arrival(LocalDate day, Days days);

    /**
     * By which day one must be there who takes a tie and goes on by a day: the later, the more can come before.
     *
     * @param day the day; {@link LocalDate#MAX} after any tie
     * @param days when the tie held
     * @return for {@code POSSIBLE} the last day that is left, for {@code CERTAIN} the first day of the tie
     *     ({@link LocalDate#MIN} where unknown); empty if the tie breaks the order
     */
    public abstract Optional<LocalDate> departure(LocalDate day, Days days);
}
