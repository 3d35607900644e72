package revnet.graph.entity;

import java.util.HashSet;
import java.util.Set;
import org.neo4j.ogm.annotation.Labels;
import org.neo4j.ogm.annotation.NodeEntity;

/** A body that acts. */
@NodeEntity("Organization")
public class OrganizationEntity extends EntityNode {

    @Labels
    private Set<String> kinds = new HashSet<>();

    /** The label of its kind; empty where that is not known. */
    public Set<String> getKinds() {
        return Set.copyOf(kinds);
    }
}
