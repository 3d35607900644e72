package revnet.extract;

import java.util.OptionalInt;

/** The year in which a narrative stands: what "the next year" and "in May" are counted from. */
final class Clock {

    private OptionalInt year = OptionalInt.empty();

    OptionalInt year() {
        return year;
    }

    void set(int now) {
        year = OptionalInt.of(now);
    }
}
