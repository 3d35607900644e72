package revnet.query.path;

import java.util.List;
import java.util.Optional;
import revnet.model.Certainty;
import revnet.model.Entity;
import revnet.model.Relation;
import revnet.query.Citation;
import revnet.query.Setting;
import revnet.query.Witness;

/**
 * One step of a path.
 *
 * @param from where the step begins
 * @param relation the tie that it walks
 * @param to where it ends
 * @param forward whether the tie is claimed of {@code from}; if not, of {@code to}
 * @param setting when, where and how surely, as all witnesses together have it
 * @param witnesses who says so, the most telling first; never empty
 */
public record Hop(
        Entity from, Relation relation, Entity to, boolean forward, Setting setting, List<Witness> witnesses) {

    /** Copies the witnesses and refuses a step that nobody vouches for. */
    public Hop {
        witnesses = List.copyOf(witnesses);
        if (witnesses.isEmpty()) {
            throw new IllegalArgumentException("nobody vouches for the step to " + to.name());
        }
    }

    /**
     * When it held.
     *
     * @return the date in EDTF, or empty where no witness gives one
     */
    public Optional<String> date() {
        return setting.date();
    }

    /**
     * Where it happened.
     *
     * @return the place's name, or empty where no witness gives one
     */
    public Optional<String> place() {
        return setting.place();
    }

    /**
     * How firmly it is said.
     *
     * @return asserted if one witness asserts it, else hedged
     */
    public Certainty certainty() {
        return setting.certainty();
    }

    /**
     * How likely the documents say so.
     *
     * @return from 0 to 1
     */
    public double confidence() {
        return setting.confidence();
    }

    /**
     * The most telling witness's words.
     *
     * @return where they stand
     */
    public Citation citation() {
        return witnesses.get(0).citation();
    }
}
