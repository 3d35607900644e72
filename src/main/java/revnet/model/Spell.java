package revnet.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One time during which, or at which, a tie held, as all the claims of it together say.
 *
 * @param tie what is claimed
 * @param from the first day it may mean; empty where unknown
 * @param to the last day it may mean; empty where unknown
 * @param date the claims' date in EDTF; empty where no claim gives one
 * @param certainty asserted if one claim asserts it, else hedged
 * @param confidence how likely at least one document says so; grows with every independent document
 * @param claims the claims, the most telling first; never empty
 */
public record Spell(
        Tie tie,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> date,
        Certainty certainty,
        double confidence,
        List<Claim> claims) {

    /** Copies the claims and refuses a spell that nobody claims. */
    public Spell {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a spell needs a claim");
        }
    }

    /**
     * Groups claims into spells.
     *
     * @param claims claims of any ties
     * @return the spells, sorted by tie and time; a denied claim makes none
     */
    public static List<Spell> of(Collection<Claim> claims) {
        return Spells.of(claims);
    }
}
