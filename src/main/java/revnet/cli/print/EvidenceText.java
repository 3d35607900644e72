package revnet.cli.print;

import java.util.List;
import revnet.query.Table;
import revnet.query.Witness;

/**
 * Claims with their words, one after the other.
 *
 * @param title what they are evidence of
 * @param witnesses the claims
 */
public record EvidenceText(String title, List<Witness> witnesses) implements Answer {

    /** Copies the claims. */
    public EvidenceText {
        witnesses = List.copyOf(witnesses);
    }

    @Override
    public Table table() {
        return WitnessTable.of(title, witnesses);
    }

    @Override
    public void print(Page page) {
        page.heading(title);
        if (witnesses.isEmpty()) {
            page.line("Nothing that was read claims anything of both.");
        }
        for (var witness : witnesses) {
            page.line("");
            block(witness, page);
        }
    }

    static void block(Witness witness, Page page) {
        page.line("%s —[%s%s]→ %s"
                .formatted(
                        witness.subject().name(),
                        witness.relation(),
                        PathText.setting(witness.setting()),
                        witness.object().name()));
        page.quote(witness.citation());
    }
}
