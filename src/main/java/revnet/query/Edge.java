package revnet.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import revnet.model.Certainty;
import revnet.model.Tie;

/**
 * A tie between two entities during one spell, as the graph keeps it.
 *
 * @param tie who is tied to whom, and how
 * @param period when
 * @param certainty how firmly the firmest of its claims says so
 * @param confidence how likely at least one document says so, from 0 to 1
 * @param backing what it rests on
 */
public record Edge(Tie tie, Period period, Certainty certainty, double confidence, Backing backing) {

    /**
     * A name that no other edge has: the first of its claims, for a claim backs one spell only.
     *
     * @return the claim's id
     */
    public String id() {
        return backing.claims().get(0);
    }

    /**
     * How many claims it rests on.
     *
     * @return one or more
     */
    public int witnesses() {
        return backing.claims().size();
    }

    /**
     * When a spell was, as far as it is known.
     *
     * @param date in EDTF
     * @param from the first day that the date may mean
     * @param to the last day that the date may mean
     */
    public record Period(Optional<String> date, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /**
     * What an edge rests on.
     *
     * @param quote the words of the most telling claim
     * @param claims the ids of the claims, sorted; never empty
     * @param documents the ids of the documents that make them, sorted
     * @param places the names of the places that they name, sorted
     */
    public record Backing(String quote, List<String> claims, List<String> documents, List<String> places) {

        /** Copies the lists, and refuses an edge that nobody claims. */
        public Backing {
            claims = List.copyOf(claims);
            documents = List.copyOf(documents);
            places = List.copyOf(places);
            if (claims.isEmpty()) {
                throw new IllegalArgumentException("an edge needs a claim");
            }
        }
    }
}
