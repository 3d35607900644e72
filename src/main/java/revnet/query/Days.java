package revnet.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something held, or on one of which it happened: the outer bounds of a date.
 *
 * @param from the first day that the date may mean; empty where unknown
 * @param to the last day that the date may mean; empty where unknown
 */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

    /**
     * Whether anything is known of them.
     *
     * @return true if there is a bound
     */
    public boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    /**
     * The first day, or one before all others.
     *
     * @return {@link LocalDate#MIN} where it is unknown
     */
    public LocalDate first() {
        return from.orElse(LocalDate.MIN);
    }

    /**
     * The last day, or one after all others.
     *
     * @return {@link LocalDate#MAX} where it is unknown
     */
    public LocalDate last() {
        return to.orElse(LocalDate.MAX);
    }
}
