package revnet.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;
import revnet.model.Reading;
import revnet.model.Relation;

/** A document that makes one claim of every relation, of entities of every type and kind. */
public final class EveryRelation {

    private EveryRelation() {}

    /** The reading of that document. */
    public static Reading reading() {
        var reading = TestReading.of("everything");
        for (var type : EntityType.values()) {
            reading.names(type, id(type) + "-a", type.label() + " A");
            reading.names(type, id(type) + "-b", type.label() + " B");
        }
        for (var kind : OrganizationKind.values()) {
            reading.names(kind, kind.code(), kind.label());
        }
        for (var relation : Relation.values()) {
            reading.says("They say " + relation + " of Person A.", claim(relation), "1922 @place-a");
        }
        return reading.reading();
    }

    private static String claim(Relation relation) {
        var ends = Stream.of(EntityType.values())
                .flatMap(subject -> Stream.of(EntityType.values()).map(object -> List.of(subject, object)))
                .filter(pair -> relation.allows(pair.get(0), pair.get(1)))
                .findFirst()
                .orElseThrow();
        return "%s-a %s %s-b".formatted(id(ends.get(0)), relation, id(ends.get(1)));
    }

    private static String id(EntityType type) {
        return type.label().toLowerCase(Locale.ROOT);
    }
}
