package revnet.query.dossier;

import java.util.List;
import revnet.query.Witness;

/**
 * A place of exile, with the contacts there.
 *
 * @param period when, and who says so; the place is the object of the claims
 * @param contacts alliances and contacts there, in order of time
 */
public record Station(Period period, List<Contact> contacts) {

    /** Copies the contacts. */
    public Station {
        contacts = List.copyOf(contacts);
    }

    /**
     * A contact of an exile.
     *
     * @param witness the claim
     * @param there whether the claim names the place; else it falls into the years between this station and the next
     */
    public record Contact(Witness witness, boolean there) {}
}
