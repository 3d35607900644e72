package revnet.query;

import java.util.List;
import revnet.model.Entity;

/**
 * Everything that the documents claim of one person or body.
 *
 * @param entity of whom, with the names in all spellings
 * @param sections the claims by topic, each in order of time
 * @param disagreements the claims that cannot all be right, side by side
 */
public record Dossier(Entity entity, List<Section> sections, List<Disagreement> disagreements) {

    /** Copies the lists. */
    public Dossier {
        sections = List.copyOf(sections);
        disagreements = List.copyOf(disagreements);
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
