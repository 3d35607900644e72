package revnet.query;

import revnet.model.Certainty;
import revnet.model.ClaimId;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.Relation;

/**
 * One claim with the words that make it.
 *
 * @param claim the claim's id
 * @param subject of whom it is claimed
 * @param relation what is claimed
 * @param object the other end
 * @param setting when, where and how firmly
 * @param citation the words
 */
public record Witness(
        ClaimId claim, Entity subject, Relation relation, Entity object, Setting setting, Citation citation) {

    /**
     * Whether the words say that it did not happen.
     *
     * @return true for a denial
     */
    public boolean denies() {
        return setting.certainty() == Certainty.DENIED;
    }

    /**
     * Whether two claims may speak of the same day.
     *
     * @param other another claim
     * @return false if each has a date and all days of the one lie before all days of the other
     */
    public boolean compatible(Witness other) {
        if (setting.date().isEmpty() || other.setting.date().isEmpty()) {
            return true;
        }
        var mine = EdtfDate.parse(setting.date().get());
        var theirs = EdtfDate.parse(other.setting.date().get());
        return !before(mine, theirs) && !before(theirs, mine);
    }

    private static boolean before(EdtfDate one, EdtfDate other) {
        return one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }
}
