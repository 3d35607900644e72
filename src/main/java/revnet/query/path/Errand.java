package revnet.query.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import revnet.graph.Graph;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.Relation;
import revnet.model.UsageError;
import revnet.query.Names;
import revnet.query.TieFilter;
import revnet.query.TimeRule;

/**
 * A question of which the names are found.
 *
 * @param from where paths begin
 * @param to where they end
 * @param through the ids of those that they have to meet between, sorted
 * @param avoid the ids of those that they must not meet, sorted
 * @param question the question
 */
record Errand(Entity from, Entity to, List<String> through, List<String> avoid, PathQuestion question) {

    /**
     * Finds whom the names mean.
     *
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     * @throws UsageError if somebody is to be met and avoided
     */
    static Errand of(Names names, PathQuestion question) {
        var from = names.find(question.from());
        var to = names.find(question.to());
        var through = found(names, question.stops().through());
        var avoid = found(names, question.stops().avoid());
        Stream.concat(Stream.of(from, to), through.stream())
                .filter(avoid::contains)
                .findFirst()
                .ifPresent(entity -> {
                    throw new UsageError("The path is to meet '%s' and to avoid it; leave one of them out."
                            .formatted(entity.name()));
                });
        var between = through.stream()
                .filter(entity -> !entity.equals(from) && !entity.equals(to))
                .toList();
        return new Errand(from, to, ids(between), ids(avoid), question);
    }

    /** What the statements take that walk ties. */
    Map<String, Object> bounds() {
        return bounds(question.ties(), question.stops(), avoid);
    }

    /** What the statements take that walk ties. */
    static Map<String, Object> bounds(TieFilter ties, PathQuestion.Stops stops, List<String> avoid) {
        var bounds = ties.orElse(Set.of(Relation.values())).parameters();
        bounds.put("via", stops.labels());
        bounds.put("avoid", avoid);
        return bounds;
    }

    /** What the statements take that search ways between the two. */
    Map<String, Object> parameters() {
        var parameters = bounds();
        parameters.put("from", from.id().value());
        parameters.put("to", to.id().value());
        parameters.put("maxHops", (long) question.maxHops());
        return parameters;
    }

    /** No ties yet, to be fetched from both ends. */
    Corridor corridor(Graph graph) {
        return new Corridor(graph, around(), from.id().value(), to.id().value());
    }

    /** What the statements take that go out from somewhere. */
    Map<String, Object> around() {
        var bounds = bounds();
        var ends = Stream.of(from.id().value(), to.id().value());
        bounds.put("ends", Stream.concat(ends, through.stream()).toList());
        return bounds;
    }

    /** From the first day of the time asked for to its last. */
    Clock clock() {
        var ties = question.ties();
        return new Clock(
                TimeRule.POSSIBLE,
                ties.since().flatMap(EdtfDate::earliest).orElse(LocalDate.MIN),
                ties.until().flatMap(EdtfDate::latest).orElse(LocalDate.MAX));
    }

    private static List<Entity> found(Names names, List<String> asked) {
        return asked.stream().map(names::find).distinct().toList();
    }

    private static List<String> ids(List<Entity> entities) {
        return entities.stream().map(entity -> entity.id().value()).sorted().toList();
    }
}
