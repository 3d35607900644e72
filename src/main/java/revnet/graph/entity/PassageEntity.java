package revnet.graph.entity;

import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.Relationship;

/** A paragraph of a document. */
@NodeEntity("Passage")
public class PassageEntity {

    @Id
    private String id = "";

    private String text = "";

    @Nullable @Relationship("IN")
    private DocumentEntity document;

    /** Its own id, the same in every graph. */
    public String getId() {
        return id;
    }

    /** Its reading text. */
    public String getText() {
        return text;
    }

    /** The document it belongs to. */
    @Nullable public DocumentEntity getDocument() {
        return document;
    }
}
