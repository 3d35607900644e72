package revnet.query.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import revnet.model.EdtfDate;
import revnet.model.Family;
import revnet.query.Witness;

/**
 * Puts the contacts of an exile to the stations of the exile: to the place that the claim names; without one, to the
 * station whose years it falls into, which end where the next begins and {@value #YEARS} years after its last date at
 * the latest. A contact without a date and a place belongs to none.
 */
final class Stations {

    private static final int YEARS = 5;

    private Stations() {}

    static List<Station> of(List<Period> exiles, List<Witness> claims) {
        var contacts = claims.stream()
                .filter(claim -> !claim.denies())
                .filter(claim -> claim.relation().family() == Family.CONTACT
                        || claim.relation().family() == Family.ALLIANCE)
                .toList();
        return IntStream.range(0, exiles.size())
                .mapToObj(i -> new Station(exiles.get(i), at(exiles, i, contacts)))
                .toList();
    }

    private static List<Station.Contact> at(List<Period> exiles, int index, List<Witness> contacts) {
        var exile = exiles.get(index);
        var next = exiles.stream()
                .skip(index + 1L)
                .map(Period::from)
                .flatMap(Optional::stream)
                .filter(day -> exile.from().filter(day::isAfter).isPresent())
                .findFirst();
        return contacts.stream()
                .flatMap(contact -> contact(contact, exile, next).stream())
                .toList();
    }

    private static Optional<Station.Contact> contact(Witness contact, Period exile, Optional<LocalDate> next) {
        var place = contact.setting().place();
        if (place.isPresent()) {
            return place.filter(exile.first().object().name()::equals).map(same -> new Station.Contact(contact, true));
        }
        var day = contact.setting().date().map(EdtfDate::parse).flatMap(EdtfDate::earliest);
        return day.filter(begin -> within(begin, exile, next)).map(begin -> new Station.Contact(contact, false));
    }

    private static boolean within(LocalDate day, Period exile, Optional<LocalDate> next) {
        var end = Stream.concat(next.stream(), exile.to().or(exile::from).map(last -> last.plusYears(YEARS)).stream())
                .min(LocalDate::compareTo);
        return exile.from().filter(begin -> !day.isBefore(begin)).isPresent()
                && end.filter(day::isBefore).isPresent();
    }
}
