package revnet.graph.entity;

import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.Relationship;

/** What a passage claims; its days and spans are left to the queries, which keep their types. */
@NodeEntity("Claim")
public class ClaimEntity {

    @Id
    private String id = "";

    private String relation = "";

    @Nullable private String date;

    private String certainty = "";
    private String quote = "";

    @Nullable @Relationship("SUBJECT")
    private EntityNode subject;

    @Nullable @Relationship("OBJECT")
    private EntityNode object;

    @Nullable @Relationship("AT")
    private EntityNode place;

    @Nullable @Relationship("SAID_BY")
    private PassageEntity passage;

    /** Its own id, the same in every graph. */
    public String getId() {
        return id;
    }

    /** The name of the relation. */
    public String getRelation() {
        return relation;
    }

    /** When, in EDTF. */
    @Nullable public String getDate() {
        return date;
    }

    /** How firmly. */
    public String getCertainty() {
        return certainty;
    }

    /** The words. */
    public String getQuote() {
        return quote;
    }

    /** Of whom it is claimed. */
    @Nullable public EntityNode getSubject() {
        return subject;
    }

    /** The other end. */
    @Nullable public EntityNode getObject() {
        return object;
    }

    /** Where it happened. */
    @Nullable public EntityNode getPlace() {
        return place;
    }

    /** Where it is said. */
    @Nullable public PassageEntity getPassage() {
        return passage;
    }
}
