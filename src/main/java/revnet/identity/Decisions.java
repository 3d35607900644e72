package revnet.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import revnet.identity.CsvTable.Row;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.ClaimId;
import revnet.model.DocumentId;
import revnet.model.EdtfDate;
import revnet.model.EntityId;
import revnet.model.InvalidData;
import revnet.model.NameKey;

/**
 * What curators have decided: who is the same, who is different, which claims are accepted, rejected, corrected.
 *
 * <p>Every decision is a line of a table that says who decided it, when and why; it is revoked by deleting the line.
 */
public final class Decisions {

    private final Map<EntityId, EntityId> sameAs = new HashMap<>();
    private final Map<EntityId, Row> sameAsRows = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<ClaimId, Row> accepted = new HashMap<>();
    private final Map<ClaimId, Row> rejected = new HashMap<>();
    private final Map<ClaimId, Correction> corrections = new HashMap<>();

    private Decisions() {}

    /**
     * Nothing decided.
     *
     * @return decisions that change nothing
     */
    public static Decisions none() {
        return new Decisions();
    }

    /**
     * Reads the decisions.
     *
     * @param folder the folder with {@code same-as.csv}, {@code different-from.csv}, {@code accepted-claims.csv},
     *     {@code rejected-claims.csv} and {@code corrected-claims.csv}; a file that is not there decides nothing
     * @return what they say
     * @throws InvalidData if a line does not follow its format or contradicts another
     */
    public static Decisions read(Path folder) {
        var decisions = new Decisions();
        each(folder, "same-as.csv", List.of("id", "same_as"), decisions::addSameAs);
        decisions.checkCircles();
        each(folder, "different-from.csv", List.of("name", "document", "entity"), decisions::addDifference);
        each(folder, "accepted-claims.csv", List.of("claim"), row -> decisions.addVerdict(decisions.accepted, row));
        each(folder, "rejected-claims.csv", List.of("claim"), row -> decisions.addVerdict(decisions.rejected, row));
        each(folder, "corrected-claims.csv", List.of("claim", "date", "certainty"), decisions::addCorrection);
        return decisions;
    }

    private static void each(Path folder, String file, List<String> columns, Consumer<Row> use) {
        var path = folder.resolve(file);
        if (Files.exists(path)) {
            var all = Stream.concat(columns.stream(), Stream.of("who", "when", "why"))
                    .toList();
            for (var row : CsvTable.read(path, all)) {
                row.required("who");
                row.date("when");
                row.required("why");
                use.accept(row);
            }
        }
    }

    /** The entity whose id stands for this one. */
    EntityId canonical(EntityId id) {
        var current = id;
        while (sameAs.containsKey(current)) {
            current = sameAs.getOrDefault(current, current);
        }
        return current;
    }

    /** An error on the line that decides that an id is the same as another. */
    InvalidData invalidSameAs(EntityId id, String problem) {
        var row = sameAsRows.get(id);
        return row == null ? new InvalidData("same-as.csv", 0, problem) : row.invalid(problem);
    }

    /** Whether somebody so called in this document is decided not to be this entity. */
    boolean forbids(Set<String> names, DocumentId document, EntityId entity) {
        return differences.stream()
                .filter(difference -> difference.entity().equals(entity))
                .filter(difference ->
                        difference.document().map(document::equals).orElse(true))
                .anyMatch(difference ->
                        names.stream().anyMatch(name -> NameKey.of(name).equals(difference.nameKey())));
    }

    /** The claim as decided; empty if it is rejected. */
    Optional<Claim> decided(Claim claim) {
        if (rejected.containsKey(claim.id())) {
            return Optional.empty();
        }
        double confidence = accepted.containsKey(claim.id()) ? 1 : claim.confidence();
        var correction = corrections.getOrDefault(claim.id(), new Correction(Optional.empty(), Optional.empty()));
        return Optional.of(
                Claim.of(claim.tie(), correction.apply(claim.circumstances()), claim.evidence(), confidence));
    }

    private void addSameAs(Row row) {
        var id = new EntityId(row.required("id"));
        if (sameAs.putIfAbsent(id, new EntityId(row.required("same_as"))) != null) {
            throw row.invalid(
                    "'%s' is the same as '%s' already; an id is decided on once.".formatted(id, canonical(id)));
        }
        sameAsRows.put(id, row);
    }

    private void checkCircles() {
        for (var entry : sameAsRows.entrySet()) {
            var seen = new LinkedHashSet<EntityId>();
            var current = entry.getKey();
            while (sameAs.containsKey(current) && seen.add(current)) {
                current = sameAs.getOrDefault(current, current);
            }
            if (sameAs.containsKey(current)) {
                throw entry.getValue()
                        .invalid("'%s' leads back to itself; leave one of its ids out of the column id."
                                .formatted(entry.getKey()));
            }
        }
    }

    private void addDifference(Row row) {
        var key = NameKey.of(row.required("name"));
        if (key.isEmpty()) {
            throw row.invalid("the name has no letters; write it as the document has it.");
        }
        differences.add(new Difference(
                key, row.optional("document").map(DocumentId::new), new EntityId(row.required("entity"))));
    }

    private void addVerdict(Map<ClaimId, Row> verdicts, Row row) {
        var claim = new ClaimId(row.required("claim"));
        for (var other : Stream.of(accepted, rejected)
                .flatMap(map -> Stream.ofNullable(map.get(claim)))
                .toList()) {
            throw row.invalid("the claim '%s' is decided on by %s, line %d; keep one of the two."
                    .formatted(claim, other.file(), other.line()));
        }
        verdicts.put(claim, row);
    }

    private void addCorrection(Row row) {
        var claim = new ClaimId(row.required("claim"));
        var correction = new Correction(row.optional("date").map(text -> row.date("date")), certainty(row));
        if (correction.date().isEmpty() && correction.certainty().isEmpty()) {
            throw row.invalid("nothing is corrected; fill in the date, the certainty or both.");
        }
        if (corrections.putIfAbsent(claim, correction) != null) {
            throw row.invalid("the claim '%s' is corrected twice; keep one of the two.".formatted(claim));
        }
    }

    private static Optional<Certainty> certainty(Row row) {
        try {
            return row.optional("certainty").map(Certainty::of);
        } catch (IllegalArgumentException e) {
            throw row.invalid("the certainty is '%s'; it has to be asserted, hedged or denied."
                    .formatted(row.required("certainty")));
        }
    }

    /**
     * Somebody is not who they seem to be.
     *
     * @param nameKey key of their name
     * @param document where they are called so; everywhere if empty
     * @param entity who they are not
     */
    private record Difference(String nameKey, Optional<DocumentId> document, EntityId entity) {}

    /**
     * What a claim's circumstances really are.
     *
     * @param date when, if that was wrong
     * @param certainty how firmly, if that was wrong
     */
    private record Correction(Optional<EdtfDate> date, Optional<Certainty> certainty) {

        Circumstances apply(Circumstances read) {
            return new Circumstances(date.or(read::date), read.place(), certainty.orElse(read.certainty()));
        }
    }
}
