package revnet.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import revnet.query.Table;
import revnet.query.influence.Arrival;
import revnet.query.influence.ReachAnswer;

/**
 * Who could be reached from one, and when.
 *
 * @param answer the answer
 */
public record ReachText(ReachAnswer answer) implements Answer {

    @Override
    public Table table() {
        return MeasuredText.with(answer.measured(), arrivals());
    }

    @Override
    public void print(Page page) {
        new TableAnswer(arrivals()).print(page);
        MeasuredText.print(answer.measured(), page);
    }

    private Table arrivals() {
        return new Table(
                "Who could be reached from " + answer.from().name(),
                List.of("name", "possible_from", "certain_by", "steps", "via", "relation"),
                answer.arrivals().stream().map(ReachText::row).toList());
    }

    private static List<@Nullable Object> row(Arrival arrival) {
        return new ArrayList<>(Arrays.<@Nullable Object>asList(
                arrival.entity().name(),
                arrival.possible().map(Object::toString).orElse(null),
                arrival.certain().map(Object::toString).orElse(null),
                arrival.hops(),
                arrival.via().name(),
                arrival.by().name()));
    }
}
