package revnet.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import revnet.model.Claim;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Reading;

/** Claims as lines of JSON, one claim a line: the format in which claims are scored and exchanged. */
public final class ClaimsJsonl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClaimsJsonl() {}

    /**
     * Writes all claims, document by document in the order of their ids; within a document in reading order, but what it claims
     * several times together, the clearest about the date first.
     *
     * @param readings what was read out of the documents
     * @param out where the lines go; left open
     * @throws IOException if it cannot be written
     */
    public static void write(List<Reading> readings, Writer out) throws IOException {
        var ordered = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.document().id()))
                .toList();
        writeInOrder(ordered, out);
    }

    /**
     * Writes all claims likewise, in the order in which their documents come, which need not be in memory together.
     *
     * @param readings what was read out of the documents
     * @param out where the lines go; left open
     * @throws IOException if it cannot be written
     */
    public static void writeInOrder(Iterable<Reading> readings, Writer out) throws IOException {
        for (var reading : readings) {
            var entities = reading.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
            for (var claim : byTie(reading.claims())) {
                out.write(JSON.writeValueAsString(line(reading, claim, entities)));
                out.write('\n');
            }
        }
        out.flush();
    }

    /** Claims of one tie together, those that say when before those that do so roughly or not, else as they came. */
    private static List<Claim> byTie(List<Claim> claims) {
        var witnesses =
                claims.stream().collect(Collectors.groupingBy(Claim::tie, LinkedHashMap::new, Collectors.toList()));
        return witnesses.values().stream()
                .flatMap(same -> same.stream().sorted(Comparator.comparing(ClaimsJsonl::vagueness)))
                .toList();
    }

    private static int vagueness(Claim claim) {
        return claim.circumstances()
                .date()
                .map(date -> date.approximate() || date.uncertain() ? 1 : 0)
                .orElse(2);
    }

    private static ObjectNode line(Reading reading, Claim claim, Map<EntityId, Entity> entities) {
        var tie = claim.tie();
        var circumstances = claim.circumstances();
        var line = JSON.createObjectNode();
        line.put("document", reading.document().fileName());
        line.set("subject", entity(known(entities, tie.subject())));
        line.put("relation", tie.relation().name());
        line.set("object", entity(known(entities, tie.object())));
        line.put("date", circumstances.date().map(EdtfDate::text).orElse(null));
        line.put(
                "place",
                circumstances
                        .place()
                        .map(place -> known(entities, place).name())
                        .orElse(null));
        line.put("certainty", circumstances.certainty().code());
        line.put("confidence", BigDecimal.valueOf(claim.confidence()).setScale(3, RoundingMode.HALF_UP));
        line.put("quote", claim.evidence().quote().text());
        var spans = line.putArray("spans");
        for (var span : claim.evidence().quote().spans()) {
            spans.addArray().add(span.start()).add(span.end());
        }
        return line;
    }

    private static ObjectNode entity(Entity entity) {
        var node = JSON.createObjectNode();
        node.put("type", entity.type().label());
        node.put("name", entity.name());
        var aliases = node.putArray("aliases");
        entity.names().stream().filter(name -> !name.equals(entity.name())).forEach(aliases::add);
        return node;
    }

    private static Entity known(Map<EntityId, Entity> entities, EntityId id) {
        var entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("a reading that claims something of %s must hold it".formatted(id));
        }
        return entity;
    }
}
