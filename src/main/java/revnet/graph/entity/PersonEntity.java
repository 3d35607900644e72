package revnet.graph.entity;

import java.util.HashSet;
import java.util.Set;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.Relationship;

/** A person, with what is claimed of them and by them of others. */
@NodeEntity("Person")
public class PersonEntity extends EntityNode {

    @Relationship(type = "SUBJECT", direction = Relationship.Direction.INCOMING)
    private Set<ClaimEntity> asSubject = new HashSet<>();

    @Relationship(type = "OBJECT", direction = Relationship.Direction.INCOMING)
    private Set<ClaimEntity> asObject = new HashSet<>();

    /** The claims at whose one end or other the person stands. */
    public Set<ClaimEntity> getClaims() {
        var claims = new HashSet<>(asSubject);
        claims.addAll(asObject);
        return claims;
    }
}
