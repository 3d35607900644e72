package revnet.query.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import revnet.model.Relation;
import revnet.query.Witness;

/**
 * One time during which a tie held, with all claims of it.
 *
 * @param relation what is claimed
 * @param date in EDTF; empty where no claim gives one
 * @param from the first day that it may mean; empty where unknown
 * @param to the last day that it may mean; empty where unknown
 * @param witnesses the claims; never empty
 */
public record Period(
        Relation relation,
        Optional<String> date,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Witness> witnesses) {

    /** Copies the claims, and refuses a spell that nobody claims. */
    public Period {
        witnesses = List.copyOf(witnesses);
        if (witnesses.isEmpty()) {
            throw new IllegalArgumentException("a spell needs a claim");
        }
    }

    Witness first() {
        return witnesses.get(0);
    }
}
