package revnet.query.influence;

import java.time.LocalDate;
import java.util.Optional;
import revnet.graph.Row;
import revnet.model.Entity;
import revnet.model.Relation;
import revnet.query.Days;
import revnet.query.Values;

/**
 * A tie of the graph: one spell of a relation between two.
 *
 * @param subject of whom it is claimed
 * @param relation what is claimed
 * @param object the other end
 * @param from the first day that its date may mean; empty where unknown
 * @param to the last day that its date may mean; empty where unknown
 * @param confidence how likely the documents say so, from 0 to 1
 * @param claims how many claims say so, at least 1
 */
record DatedTie(
        Entity subject,
        Relation relation,
        Entity object,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        double confidence,
        long claims) {

    static DatedTie of(Row row) {
        return new DatedTie(
                Values.entity(row, "subject"),
                Relation.valueOf(row.text("relation")),
                Values.entity(row, "object"),
                row.date("from"),
                row.date("to"),
                row.decimal("confidence"),
                row.number("claims"));
    }

    Days days() {
        return new Days(from, to);
    }

    boolean dated() {
        return days().dated();
    }

    /** Whether it may have held on some day of a year; an undated tie never may. */
    boolean mayHoldIn(int year) {
        return dated()
                && from.map(day -> day.getYear() <= year).orElse(true)
                && to.map(day -> day.getYear() >= year).orElse(true);
    }

    boolean loop() {
        return subject.id().equals(object.id());
    }
}
