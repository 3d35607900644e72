package revnet.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import revnet.model.Authority;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.Document;
import revnet.model.DocumentId;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Evidence;
import revnet.model.Mention;
import revnet.model.OrganizationKind;
import revnet.model.PassageId;
import revnet.model.Quote;
import revnet.model.Reading;
import revnet.model.Relation;
import revnet.model.Span;
import revnet.model.Tie;

/**
 * Small worlds in words: an entity is written as the first letter of its type (L, a location, for places) and its names, {@code P Sergei
 * Medvedev|Medvedev}; {@code x3} at the end says that it is mentioned three times. Entities are separated by
 * semicolons; their local ids are e0, e1 and so on.
 */
final class Worlds {

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern TIMES = Pattern.compile(" x\\d+$");

    private Worlds() {}

    static Reading reading(String document, String entities, Claim... claims) {
        var id = new DocumentId(document);
        var words = SEMICOLON.split(entities.strip(), -1);
        var all = new ArrayList<Entity>();
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < words.length; i++) {
            var entity = entity("e" + i, words[i]);
            all.add(entity);
            IntStream.range(0, times(words[i])).forEach(time -> mentions.add(mention(document, entity)));
        }
        var metadata = new Document.Metadata(document, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new Reading(
                new Document(id, document + ".txt", "/" + document + ".txt", "0".repeat(64), metadata),
                List.of(),
                all,
                mentions,
                List.of(claims));
    }

    static Authority authority(String id, String words) {
        return new Authority(entity(id, words), Optional.empty(), Map.of());
    }

    static Claim claim(String document, String subject, Relation relation, String object) {
        return claim(document, new Tie(new EntityId(subject), relation, new EntityId(object)), 0.5);
    }

    static Claim claim(String document, Tie tie, double confidence) {
        return Claim.of(
                tie,
                new Circumstances(Optional.empty(), Optional.empty(), Certainty.ASSERTED),
                new Evidence(new DocumentId(document), new PassageId(document + "#1"), 1, quote("words")),
                confidence);
    }

    /** The shared ids of a document's entities, in the order in which they were written. */
    static List<String> ids(Reading written, Reading resolved) {
        var byMention = IntStream.range(0, written.mentions().size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> written.mentions().get(i).entity(),
                        i -> resolved.mentions().get(i).entity().value(),
                        (first, second) -> first));
        return written.entities().stream()
                .map(entity -> String.valueOf(byMention.get(entity.id())))
                .toList();
    }

    static Entity entity(String id, String words) {
        var names = List.of(TIMES.matcher(words.substring(2)).replaceAll("").split("\\|", -1));
        var type = Arrays.stream(EntityType.values())
                .filter(each -> each.label().startsWith(words.substring(0, 1)))
                .findFirst()
                .orElse(EntityType.PLACE);
        var kind = type == EntityType.ORGANIZATION
                ? Optional.of(OrganizationKind.OTHER)
                : Optional.<OrganizationKind>empty();
        return new Entity(new EntityId(id), type, kind, names.get(0), new TreeSet<>(names));
    }

    private static int times(String words) {
        var times = TIMES.matcher(words);
        return times.find() ? Integer.parseInt(times.group().substring(2)) : 1;
    }

    private static Mention mention(String document, Entity entity) {
        return new Mention(entity.id(), new PassageId(document + "#1"), quote(entity.name()));
    }

    private static Quote quote(String text) {
        return new Quote(text, List.of(new Span(0, text.length())));
    }
}
