package revnet.cli.print;

import java.util.stream.Collectors;
import revnet.model.Entity;
import revnet.query.Disagreement;
import revnet.query.Dossier;
import revnet.query.Table;
import revnet.query.Witness;

/**
 * A dossier: names, then what is claimed by topic and time, then what cannot all be right.
 *
 * @param dossier the dossier
 */
public record DossierText(Dossier dossier) implements Answer {

    @Override
    public Table table() {
        var lines = dossier.sections().stream()
                .flatMap(section -> section.lines().stream())
                .toList();
        return WitnessTable.of(dossier.entity().name(), lines);
    }

    @Override
    public void print(Page page) {
        var entity = dossier.entity();
        page.heading("%s (%s)".formatted(entity.name(), entity.id()));
        var others = others(entity);
        if (!others.isEmpty()) {
            page.indented("also: " + others);
        }
        for (var section : dossier.sections()) {
            page.line("");
            page.heading(section.topic().title());
            section.lines().forEach(line -> line(line, page));
        }
        if (!dossier.disagreements().isEmpty()) {
            page.line("");
            page.heading("These cannot all be right");
        }
        dossier.disagreements().forEach(disagreement -> disagreement(disagreement, page));
    }

    private static String others(Entity entity) {
        return entity.names().stream()
                .filter(name -> !name.equals(entity.name()))
                .collect(Collectors.joining(", "));
    }

    private void line(Witness witness, Page page) {
        page.line("%s%s".formatted(tie(witness), dossier.disputed(witness) ? "  (disputed)" : ""));
        page.quote(witness.citation());
    }

    private String tie(Witness witness) {
        boolean subject = witness.subject().id().equals(dossier.entity().id());
        return "%-10s  %s %s, %s"
                .formatted(
                        witness.setting().date().orElse("undated"),
                        subject ? witness.relation() : witness.subject().name() + " " + witness.relation(),
                        witness.object().name(),
                        witness.setting().certainty().code());
    }

    private static void disagreement(Disagreement disagreement, Page page) {
        page.line(disagreement.about());
        disagreement.witnesses().forEach(witness -> EvidenceText.block(witness, page));
    }
}
