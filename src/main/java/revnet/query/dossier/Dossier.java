package revnet.query.dossier;

import java.util.List;
import revnet.model.Entity;
import revnet.query.Witness;

/**
 * Everything that the documents claim of one person or body.
 *
 * @param entity of whom, with the names in all spellings
 * @param sections the claims by topic, each in order of time
 * @param disagreements the claims that cannot all be right, side by side
 * @param memberships the ties of affiliation as spells, in order of time, undated ones last
 * @param stations the places of exile, in order of time, undated ones last
 * @param bonds the ties among those who are tied to the entity
 * @param unknown what nobody says, a sentence each
 */
public record Dossier(
        Entity entity,
        List<Section> sections,
        List<Disagreement> disagreements,
        List<Period> memberships,
        List<Station> stations,
        List<Bond> bonds,
        List<String> unknown) {

    /** Copies the lists. */
    public Dossier {
        sections = List.copyOf(sections);
        disagreements = List.copyOf(disagreements);
        memberships = List.copyOf(memberships);
        stations = List.copyOf(stations);
        bonds = List.copyOf(bonds);
        unknown = List.copyOf(unknown);
    }

    /**
     * Whether other claims disagree with this one.
     *
     * @param witness a claim of the dossier
     * @return true if it is one side of a disagreement
     */
    public boolean disputed(Witness witness) {
        return disagreements.stream()
                .anyMatch(disagreement -> disagreement.witnesses().contains(witness));
    }

    /**
     * All claims, by topic and time.
     *
     * @return the claims of all sections
     */
    public List<Witness> claims() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /**
     * The other end of a claim.
     *
     * @param witness a claim of the dossier
     * @return whom it ties with whom the dossier is about
     */
    public Entity other(Witness witness) {
        return witness.subject().id().equals(entity.id()) ? witness.object() : witness.subject();
    }

    /**
     * The claims of one topic.
     *
     * @param topic what they are about
     * @param lines the claims in order of time, undated ones last
     */
    public record Section(Topic topic, List<Witness> lines) {

        /** Copies the claims. */
        public Section {
            lines = List.copyOf(lines);
        }
    }
}
