package revnet.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import revnet.graph.CypherFile;
import revnet.graph.Graph;
import revnet.model.AmbiguousName;
import revnet.model.Entity;
import revnet.model.EntityType;
import revnet.model.NameKey;
import revnet.model.UnknownName;

/** Finds out whom a name means, however it is spelled. */
public final class Names {

    private static final CypherFile BY_NAME = CypherFile.load("query/entities-by-name.cypher");
    private static final CypherFile NEAR = CypherFile.load("query/entities-by-likeness.cypher");

    private final Graph graph;

    /**
     * Names of a graph.
     *
     * @param graph where to look
     */
    public Names(Graph graph) {
        this.graph = graph;
    }

    /**
     * Whom a name means.
     *
     * @param name an id, or a name in any spelling or script, whole or the last words of it
     * @return the entity
     * @throws UnknownName if nobody is called so
     * @throws AmbiguousName if several are
     */
    public Entity find(String name) {
        return find(name, Set.of(EntityType.values()));
    }

    /**
     * Whom of some types a name means.
     *
     * @param name an id, or a name in any spelling or script, whole or the last words of it
     * @param types what the entity may be
     * @return the entity
     * @throws UnknownName if nobody of these types is called so
     * @throws AmbiguousName if several are
     */
    public Entity find(String name, Set<EntityType> types) {
        var asked = name.strip();
        var labels = types.stream().map(EntityType::label).sorted().toList();
        var key = NameKey.of(asked);
        var byLikeness = new TreeMap<Likeness, List<Entity>>(
                graph.read(BY_NAME, Map.of("name", asked, "key", key, "types", labels)).stream()
                        .collect(Collectors.groupingBy(
                                row -> Likeness.of(row.text("likeness"), key, Values.entity(row, "entity")),
                                Collectors.mapping(row -> Values.entity(row, "entity"), Collectors.toList()))));
        if (byLikeness.isEmpty()) {
            throw new UnknownName(asked, nearest(key, labels));
        }
        var closest = byLikeness.firstEntry().getValue();
        if (closest.size() > 1) {
            throw new AmbiguousName(asked, closest.stream().map(Names::label).toList());
        }
        return closest.get(0);
    }

    private List<String> nearest(String key, List<String> labels) {
        return key.isEmpty()
                ? List.of()
                : NearNames.of(
                        key,
                        graph.read(NEAR, Map.of("words", NearNames.words(key), "types", labels)).stream()
                                .map(row -> Values.entity(row, "entity"))
                                .toList());
    }

    private static String label(Entity entity) {
        return "%s (%s)".formatted(entity.name(), entity.id());
    }

    /** How a name and an entity come together, the closest first. */
    private enum Likeness {
        ID,
        PREFERRED_NAME,
        OTHER_NAME,
        PREFERRED_SPELLING,
        SPELLING,
        LAST_WORDS,
        FIRST_WORDS;

        static Likeness of(String words, String key, Entity entity) {
            var likeness = valueOf(words.replace(' ', '_').toUpperCase(Locale.ROOT));
            return likeness == SPELLING && NameKey.of(entity.name()).equals(key) ? PREFERRED_SPELLING : likeness;
        }
    }
}
