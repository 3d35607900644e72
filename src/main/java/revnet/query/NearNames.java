package revnet.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import revnet.model.Entity;
import revnet.model.NameKey;

/** Names that come near one that nobody and nothing has. */
final class NearNames {

    private static final int MOST = 5;

    private NearNames() {}

    /** The query for a fulltext index that finds words like those of a key. */
    static String words(String key) {
        return Arrays.stream(key.split(" ")).map(word -> word + '~').collect(Collectors.joining(" "));
    }

    /** The entities with a name, or last word of a name, that comes near a key; nearest first. */
    static List<String> of(String key, List<Entity> candidates) {
        return candidates.stream()
                .filter(entity -> edits(key, entity) <= allowed(key))
                .sorted(Comparator.comparingInt((Entity entity) -> edits(key, entity))
                        .thenComparing(Entity::name)
                        .thenComparing(Entity::id))
                .limit(MOST)
                .map(entity -> "%s (%s)".formatted(entity.name(), entity.id()))
                .toList();
    }

    /** The words that come near one, nearest first. */
    static List<String> among(String asked, List<String> known) {
        return known.stream()
                .filter(word -> edits(asked, word) <= allowed(asked))
                .sorted(Comparator.comparingInt((String word) -> edits(asked, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int allowed(String asked) {
        return Math.max(2, asked.length() / 3);
    }

    private static int edits(String key, Entity entity) {
        return entity.names().stream()
                .map(NameKey::of)
                .flatMap(name -> Stream.of(name, name.substring(name.lastIndexOf(' ') + 1)))
                .mapToInt(name -> edits(key, name))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int edits(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
