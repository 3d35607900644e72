package revnet.graph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;

/** Anybody and anything that documents name. */
@NodeEntity("Entity")
public class EntityNode {

    @Id
    private String id = "";

    private String name = "";
    private List<String> names = new ArrayList<>();
    private List<String> keys = new ArrayList<>();

    /** The name that a curator preferred, which imports respect. */
    @Nullable private String preferred;

    /** Its own id, the same in every graph. */
    public String getId() {
        return id;
    }

    /** The name it is shown by. */
    public String getName() {
        return name;
    }

    /** All its names. */
    public List<String> getNames() {
        return List.copyOf(names);
    }

    /**
     * Shows it by another name from now on.
     *
     * @param newName the name
     * @param allNames all its names, this one among them
     * @param allKeys the keys of all its names
     */
    public void prefer(String newName, Collection<String> allNames, Collection<String> allKeys) {
        this.preferred = newName;
        this.name = newName;
        this.names = new ArrayList<>(allNames);
        this.keys = new ArrayList<>(allKeys);
    }

    /** The name that a curator preferred, if one did. */
    @Nullable public String getPreferred() {
        return preferred;
    }

    /** The keys by which it is found. */
    public List<String> getKeys() {
        return List.copyOf(keys);
    }
}
