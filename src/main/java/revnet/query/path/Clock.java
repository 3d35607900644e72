package revnet.query.path;

import java.time.LocalDate;
import revnet.query.TimeRule;

/**
 * Which order in time a way has to keep.
 *
 * @param rule for some reading of the dates, or for every
 * @param start the first day on which it may set out
 * @param end the last day on which it may arrive
 */
record Clock(TimeRule rule, LocalDate start, LocalDate end) {

    Clock since(LocalDate day) {
        return new Clock(rule, day, end);
    }

    Clock until(LocalDate day) {
        return new Clock(rule, start, day);
    }

    Clock of(TimeRule other) {
        return new Clock(other, start, end);
    }
}
