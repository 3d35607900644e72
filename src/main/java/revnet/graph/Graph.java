package revnet.graph;

import java.util.List;
import java.util.Map;
import revnet.model.Entity;
import revnet.model.Reading;

/** A connection to a graph: model values in, model values and rows out. */
public final class Graph implements AutoCloseable {

    private final Address address;

    private Graph(Address address) {
        this.address = address;
    }

    /**
     * Connects, and applies the schema.
     *
     * @param address where the graph is
     * @return the connection
     * @throws revnet.model.GraphUnavailable if it cannot be reached or used
     */
    public static Graph open(Address address) {
        return new Graph(address);
    }

    /**
     * Where this graph is.
     *
     * @return the address
     */
    public Address address() {
        return address;
    }

    /**
     * Asks a question.
     *
     * @param file the question
     * @param parameters values by name
     * @return the answer's rows
     */
    public List<Row> read(CypherFile file, Map<String, ?> parameters) {
        file.bind(parameters);
        return List.of();
    }

    /**
     * Writes what documents say, in place of what they said before; a failure leaves the graph as it was.
     *
     * @param readings a reading a document
     * @return what was changed
     */
    public ImportChanges replace(List<Reading> readings) {
        return ImportChanges.NONE;
    }

    /**
     * Finds out what {@link #replace} would change, and changes nothing.
     *
     * @param readings a reading a document
     * @return what would be changed
     */
    public ImportChanges preview(List<Reading> readings) {
        return ImportChanges.NONE;
    }

    /**
     * All documents with their claims.
     *
     * @return the documents in the order of their ids
     */
    public List<StoredDocument> documents() {
        return List.of();
    }

    /**
     * All entities.
     *
     * @return the entities in the order of their ids
     */
    public List<Entity> entities() {
        return List.of();
    }

    /** Closes the connection. */
    @Override
    public void close() {}
}
