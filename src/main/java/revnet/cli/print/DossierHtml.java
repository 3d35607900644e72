package revnet.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import revnet.cli.draw.EgoPicture;
import revnet.cli.draw.Link;
import revnet.cli.draw.Timeline;
import revnet.model.EdtfDate;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.Family;
import revnet.query.Witness;
import revnet.query.dossier.Dossier;

/**
 * A dossier as a page to print: names, a timeline, the network around the one, then every claim with its words.
 *
 * @param dossier the dossier
 */
record DossierHtml(Dossier dossier) {

    /** How EDTF begins a date of which only the day is known. */
    private static final String NO_YEAR = "XXXX";

    void write(PrintWriter out) {
        var page = new HtmlPage(dossier.entity().name());
        page.body().appendElement("p").addClass("lead").text(lead());
        timeline(page);
        network(page);
        for (var part : new DossierParts(dossier).tables()) {
            page.body().appendElement("h2").text(part.title());
            page.body().appendChild(HtmlTable.element(PartTables.filled(part)));
        }
        sides(page.body());
        page.write(out);
    }

    private String lead() {
        var entity = dossier.entity();
        var names = entity.names().stream()
                .filter(name -> !name.equals(entity.name()))
                .collect(Collectors.joining(", "));
        return "%s, %s.%s"
                .formatted(
                        entity.type().label().toLowerCase(Locale.ROOT),
                        entity.id(),
                        names.isEmpty() ? "" : " Also: " + names + ".");
    }

    private void timeline(HtmlPage page) {
        var events = new ArrayList<Timeline.Event>();
        var labels = new TreeSet<String>();
        long undated = 0;
        for (var claim : said()) {
            if (claim.setting().date().filter(date -> !date.startsWith(NO_YEAR)).isEmpty()) {
                undated++;
            } else if (labels.add(claim.setting().date().get() + label(claim))) {
                events.add(event(claim, claim.setting().date().get()));
            }
        }
        events.sort((one, other) -> begin(one).compareTo(begin(other)));
        var title = "What happened when to " + dossier.entity().name();
        var left = undated == 0 ? "" : " Claims without a year, which are not drawn: %d.".formatted(undated);
        for (var picture : Timeline.of(title, events)) {
            page.figure(
                    picture,
                    "Each bar covers all the days that a date may mean; a dotted line is open at its end." + left);
        }
    }

    private static String begin(Timeline.Event event) {
        return event.from().or(event::to).map(Object::toString).orElse(event.date());
    }

    private Timeline.Event event(Witness claim, String text) {
        var date = EdtfDate.parse(text);
        return new Timeline.Event(label(claim), text, claim.relation().family(), date.earliest(), date.latest());
    }

    private String label(Witness claim) {
        var words = claim.relation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return claim.subject().id().equals(dossier.entity().id())
                ? words + " " + claim.object().name()
                : claim.subject().name() + " " + words;
    }

    private void network(HtmlPage page) {
        var families = new TreeMap<EntityId, TreeSet<Family>>();
        var others = new TreeMap<EntityId, Entity>();
        for (var claim : said()) {
            var other = dossier.other(claim);
            others.put(other.id(), other);
            families.computeIfAbsent(other.id(), id -> new TreeSet<>())
                    .add(claim.relation().family());
        }
        if (others.isEmpty()) {
            return;
        }
        var names = names(others.values());
        var alters = others.values().stream()
                .map(other -> new EgoPicture.Alter(
                        names.getOrDefault(other.id(), other.name()),
                        other.type(),
                        List.copyOf(families.getOrDefault(other.id(), new TreeSet<>()))))
                .toList();
        var among = dossier.bonds().stream()
                .map(bond -> new Link(
                        names.getOrDefault(bond.subject(), ""),
                        bond.relation().name(),
                        names.getOrDefault(bond.object(), "")))
                .toList();
        var centre =
                new EgoPicture.Alter(dossier.entity().name(), dossier.entity().type(), List.of());
        page.figure(
                EgoPicture.of(centre, alters, among),
                "The network around %s. Thin grey lines join those who are tied among themselves. Denied ties are not drawn."
                        .formatted(dossier.entity().name()));
    }

    /** What to call each; two of one name by their ids too. */
    private static Map<EntityId, String> names(Collection<Entity> entities) {
        var count = entities.stream().collect(Collectors.groupingBy(Entity::name, Collectors.counting()));
        return entities.stream()
                .collect(Collectors.toMap(
                        Entity::id,
                        entity -> count.getOrDefault(entity.name(), 1L) > 1
                                ? "%s (%s)".formatted(entity.name(), entity.id())
                                : entity.name()));
    }

    private List<Witness> said() {
        return dossier.claims().stream().filter(claim -> !claim.denies()).toList();
    }

    private void sides(Element body) {
        if (!dossier.disagreements().isEmpty()) {
            body.appendElement("h2").text("Side by side");
        }
        for (var disagreement : dossier.disagreements()) {
            body.appendElement("h3").text(disagreement.about());
            var sides = body.appendElement("div").addClass("sides");
            disagreement.witnesses().forEach(witness -> side(sides, witness));
        }
    }

    private static void side(Element sides, Witness witness) {
        var side = sides.appendElement("section");
        var when = witness.setting().date().orElse("undated");
        side.appendElement("strong")
                .text("%s, %s".formatted(when, witness.setting().certainty().code()));
        side.appendElement("blockquote")
                .text("“%s”".formatted(witness.citation().quote()));
        side.appendElement("cite")
                .text("%s, p. %d"
                        .formatted(
                                witness.citation().title(), witness.citation().page()));
    }
}
