package revnet.cli.print;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import revnet.model.Entity;
import revnet.query.Table;
import revnet.query.Witness;
import revnet.query.dossier.Disagreement;
import revnet.query.dossier.Dossier;
import revnet.query.dossier.Station;

/**
 * A dossier: names, then what is claimed by topic and time, then what cannot all be right.
 *
 * @param dossier the dossier
 */
public record DossierText(Dossier dossier) implements Answer {

    @Override
    public Table table() {
        return WitnessTable.of(dossier.entity().name(), dossier.claims());
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
        if (!dossier.stations().isEmpty()) {
            page.line("");
            page.heading("Stations of exile, with the contacts at each");
        }
        dossier.stations().forEach(station -> station(station, page));
        if (!dossier.unknown().isEmpty()) {
            page.line("");
            page.heading("What the graph does not know");
        }
        dossier.unknown().forEach(page::line);
    }

    @Override
    public Object json() {
        var entity = dossier.entity();
        var object = new LinkedHashMap<String, Object>();
        object.put("id", entity.id().value());
        object.put("type", entity.type().label());
        object.put("name", entity.name());
        object.put("names", entity.names());
        var parts = new LinkedHashMap<String, Object>();
        new DossierParts(dossier).tables().forEach(part -> parts.put(part.title(), JsonTable.objects(part)));
        object.put("parts", parts);
        return object;
    }

    @Override
    public void markdown(PrintWriter out) {
        out.print("# " + MarkdownTable.escaped(dossier.entity().name()) + "\n\n");
        var others = others(dossier.entity());
        if (!others.isEmpty()) {
            out.print("Also: " + MarkdownTable.escaped(others) + "\n\n");
        }
        for (var part : new DossierParts(dossier).tables()) {
            MarkdownTable.write(part, out);
            out.print("\n");
        }
    }

    @Override
    public void html(PrintWriter out) {
        new DossierHtml(dossier).write(out);
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

    private static void station(Station station, Page page) {
        var period = station.period();
        page.line("%-10s  %s"
                .formatted(
                        period.date().orElse("undated"),
                        period.witnesses().get(0).object().name()));
        for (var contact : station.contacts()) {
            page.indented("%s %s %s%s"
                    .formatted(
                            contact.witness().subject().name(),
                            contact.witness().relation(),
                            contact.witness().object().name(),
                            contact.there() ? "" : " (in those years)"));
        }
    }

    private static void disagreement(Disagreement disagreement, Page page) {
        page.line(disagreement.about());
        disagreement.witnesses().forEach(witness -> EvidenceText.block(witness, page));
    }
}
