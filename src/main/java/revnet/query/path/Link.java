package revnet.query.path;

import java.util.Comparator;
import revnet.graph.Row;
import revnet.query.Days;

/**
 * A tie, walked.
 *
 * @param near the id of the entity where the step begins
 * @param far the id of the entity where it leads
 * @param days when it held
 * @param confidence how likely the documents say so, from 0 to 1
 * @param tie what is claimed: relation, subject, date, certainty, confidence, claims
 */
record Link(String near, String far, Days days, double confidence, Row tie) {

    /** So many parts make the cost of a claim that is likely by 1/e; whole numbers add up the same in any order. */
    private static final double GRAIN = 1L << 40;

    /** The order of the ties of one entity. */
    static final Comparator<Link> ORDER = Comparator.comparing(Link::far)
            .thenComparing(link -> link.tie.text("relation"))
            .thenComparing(link -> link.tie.optionalText("date").orElse(""))
            .thenComparing(Link::name);

    /** A row of {@code ties-around.cypher}. */
    static Link of(Row row) {
        var tie = row.row("tie").orElseThrow();
        return new Link(
                row.text("near"),
                row.text("far"),
                new Days(row.date("from"), row.date("to")),
                tie.decimal("confidence"),
                tie);
    }

    /** The same tie, walked the other way. */
    Link turned() {
        return new Link(/* near= */ far, /* far= */ near, days, confidence, tie);
    }

    /** −log of the confidence, in whole parts. */
    long doubt() {
        return confidence > 0 ? Math.round(-Math.log(confidence) * GRAIN) : Long.MAX_VALUE >> 8;
    }

    /** Whether every day of this tie comes no earlier than all days of the one before it. */
    boolean surelyAfter(Link before) {
        return days.dated() && before.days.dated() && !before.days.last().isAfter(days.first());
    }

    /** What tells this tie from any other between the two: a claim backs one spell only. */
    String name() {
        return tie.texts("claims").get(0);
    }
}
