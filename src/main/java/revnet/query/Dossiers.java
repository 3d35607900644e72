package revnet.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import revnet.graph.CypherFile;
import revnet.graph.Graph;

/** Gathers all that is claimed of one. */
public final class Dossiers {

    private static final CypherFile CLAIMS = CypherFile.load("query/claims-of-entity.cypher");

    private final Graph graph;
    private final Names names;

    /**
     * Dossiers from a graph.
     *
     * @param graph where to look
     */
    public Dossiers(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
    }

    /**
     * All that is claimed of one person or body, hedged and denied claims too.
     *
     * @param name a name, in any spelling, or id
     * @return the dossier
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public Dossier of(String name) {
        var entity = names.find(name);
        var claims = graph.read(CLAIMS, Map.of("entity", entity.id().value())).stream()
                .map(Values::witness)
                .toList();
        return new Dossier(entity, sections(claims), Disagreements.among(claims));
    }

    private static List<Dossier.Section> sections(List<Witness> claims) {
        var byTopic = new EnumMap<Topic, List<Witness>>(Topic.class);
        for (var claim : claims) {
            byTopic.computeIfAbsent(Topic.of(claim.relation()), topic -> new ArrayList<>())
                    .add(claim);
        }
        return byTopic.entrySet().stream()
                .map(section -> new Dossier.Section(section.getKey(), section.getValue()))
                .toList();
    }
}
