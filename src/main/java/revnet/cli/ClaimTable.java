package revnet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import revnet.model.Claim;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Reading;
import revnet.query.Table;

/** Claims that are in no graph yet, as a table. */
final class ClaimTable {

    private static final List<String> COLUMNS =
            List.of("document", "page", "subject", "relation", "object", "date", "certainty", "quote");

    private ClaimTable() {}

    static Table of(List<Reading> readings) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var reading : readings) {
            var names = reading.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
            reading.claims().forEach(claim -> rows.add(row(reading, claim, names)));
        }
        return new Table("Claims", COLUMNS, rows);
    }

    private static List<@Nullable Object> row(Reading reading, Claim claim, Map<EntityId, String> names) {
        var tie = claim.tie();
        return Arrays.asList(
                reading.document().fileName(),
                claim.evidence().page(),
                names.get(tie.subject()),
                tie.relation().name(),
                names.get(tie.object()),
                claim.circumstances().date().map(EdtfDate::text).orElse(null),
                claim.circumstances().certainty().code(),
                claim.evidence().quote().text());
    }
}
