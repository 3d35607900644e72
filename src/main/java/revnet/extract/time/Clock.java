package revnet.extract.time;

import java.util.Optional;

/** Where a narrative stands: what "the next year", "in May" and "on the 9th" are counted from. */
final class Clock {

    private Optional<Moment> now = Optional.empty();

    /** A clock that stands nowhere yet. */
    Clock() {}

    /** A clock that stands where another does and then goes its own way. */
    Clock(Clock other) {
        now = other.now;
    }

    /** A clock set to a point of time. */
    static Clock at(int year, int month, int day) {
        var clock = new Clock();
        clock.set(new Moment(year, month, day));
        return clock;
    }

    /** The point that was told last. */
    Optional<Moment> now() {
        return now;
    }

    /** The year of that point, if it has one. */
    Optional<Integer> year() {
        return now.map(Moment::year).filter(year -> year > 0);
    }

    /** Whether a point lies after the one told last, as far as both tell; also where none has been told. */
    boolean before(Moment moment) {
        int year = now.map(Moment::year).orElse(0);
        int month = now.filter(Moment::hasMonth).map(Moment::month).orElse(Integer.MAX_VALUE);
        return moment.year() > year || (moment.year() == year && moment.month() > month);
    }

    void set(Moment moment) {
        now = Optional.of(moment);
    }
}
