package revnet.cli.print;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import revnet.model.Entity;
import revnet.query.Table;
import revnet.query.influence.CommunitiesAnswer;
import revnet.query.influence.Community;

/**
 * Communities beside factions.
 *
 * @param answer the answer
 */
public record CommunitiesText(CommunitiesAnswer answer) implements Answer {

    @Override
    public Table table() {
        return MeasuredText.with(answer.measured(), communities());
    }

    @Override
    public void print(Page page) {
        new TableAnswer(communities()).print(page);
        answer.agreement()
                .ifPresent(agreement ->
                        page.line("\nAgreement with the factions, from 0 to 1 (normalised mutual information): %s."
                                .formatted(Cell.text(agreement))));
        MeasuredText.print(answer.measured(), page);
    }

    private Table communities() {
        var rows = answer.communities().stream()
                .map(community -> List.<@Nullable Object>of(
                        community.number(), community.members().size(), members(community), factions(community)))
                .toList();
        return new Table("Communities", List.of("community", "size", "members", "factions"), rows);
    }

    private static String members(Community community) {
        return community.members().stream().map(Entity::name).collect(Collectors.joining("; "));
    }

    private static String factions(Community community) {
        return community.overlaps().stream()
                .map(overlap -> "%s: %d of %d, overlap %s"
                        .formatted(
                                overlap.faction().name(),
                                overlap.both(),
                                overlap.ofFaction(),
                                Cell.text(overlap.jaccard())))
                .collect(Collectors.joining("; "));
    }
}
