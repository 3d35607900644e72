package revnet.graph.entity;

import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;

/** A document. */
@NodeEntity("Document")
public class DocumentEntity {

    @Id
    private String id = "";

    private String title = "";

    /** Its own id, the same in every graph. */
    public String getId() {
        return id;
    }

    /** Its title. */
    public String getTitle() {
        return title;
    }
}
