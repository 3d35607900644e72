package revnet.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import revnet.model.Claim;
import revnet.model.Document;
import revnet.model.DocumentId;
import revnet.model.Entity;
import revnet.model.GraphUnavailable;
import revnet.model.Passage;
import revnet.model.PassageId;
import revnet.model.Reading;
import revnet.model.Span;

/** A connection to a graph: model values in, model values and rows out. */
public final class Graph implements AutoCloseable {

    private static final CypherFile DOCUMENTS = CypherFile.load("load/documents.cypher");
    private static final CypherFile ENTITIES = CypherFile.load("load/entities.cypher");
    private static final CypherFile PASSAGES = CypherFile.load("load/passages-of-document.cypher");
    private static final int PATIENCE_SECONDS = 10;

    private final Address address;
    private final Driver driver;
    private final SessionConfig sessions;

    private Graph(Address address, Driver driver) {
        this.address = address;
        this.driver = driver;
        var config = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
        this.sessions =
                address.database().map(config::withDatabase).orElse(config).build();
    }

    /**
     * Connects, and applies the schema.
     *
     * @param address where the graph is
     * @return the connection
     * @throws GraphUnavailable if it cannot be reached or used
     */
    public static Graph open(Address address) {
        return open(address, Set.of());
    }

    /**
     * Connects to see at least what another connection has written or seen, as a cluster needs to be told.
     *
     * @param address where the graph is
     * @param bookmarks the other connection's {@link #bookmarks}
     * @return the connection
     * @throws GraphUnavailable if it cannot be reached or used, or does not get that far in time
     */
    public static Graph open(Address address, Set<String> bookmarks) {
        var graph = new Graph(address, GraphDatabase.driver(address.uri(), token(address), config()));
        var seen = bookmarks.stream().map(Bookmark::from).collect(Collectors.toUnmodifiableSet());
        graph.driver.executableQueryBookmarkManager().updateBookmarks(Set.of(), seen);
        try {
            graph.driver.verifyConnectivity();
            CypherFile.folder("schema").forEach(file -> graph.write(statements -> statements.run(file, Map.of())));
            return graph;
        } catch (Neo4jException e) {
            graph.close();
            throw GraphFailure.of(address, e);
        } catch (GraphUnavailable e) {
            graph.close();
            throw e;
        }
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
     * What this connection has written or seen: each read waits for it, on every member of a cluster.
     *
     * @return Neo4j's bookmarks, for {@link #open(Address, Set)} in this or another process
     */
    public Set<String> bookmarks() {
        return driver.executableQueryBookmarkManager().getBookmarks().stream()
                .map(Bookmark::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Asks a question.
     *
     * @param file the question
     * @param parameters values by name
     * @return the answer's rows
     * @throws GraphUnavailable if it cannot be answered; the message names the file
     */
    public List<Row> read(CypherFile file, Map<String, ?> parameters) {
        return read(statements -> statements.run(file, parameters));
    }

    /**
     * Writes what documents say, in place of what they said before; a failure leaves the graph as it was.
     *
     * @param readings a reading a document
     * @return what was changed
     * @throws GraphUnavailable if it cannot be written
     * @throws revnet.model.UsageError if two of the documents have the same id
     */
    public ImportChanges replace(List<Reading> readings) {
        return write(statements -> new Replacement(statements).run(readings));
    }

    /**
     * Finds out what {@link #replace} would change, and changes nothing.
     *
     * @param readings a reading a document
     * @return what would be changed
     */
    public ImportChanges preview(List<Reading> readings) {
        return inSession(session -> {
            try (var transaction = session.beginTransaction()) {
                var changes = new Replacement(new Statements(transaction)).run(readings);
                transaction.rollback();
                return changes;
            }
        });
    }

    /**
     * All documents with their claims.
     *
     * @return the documents in the order of their ids
     */
    public List<StoredDocument> documents() {
        return read(statements -> {
            var documents = new ArrayList<StoredDocument>();
            for (var row : statements.run(DOCUMENTS, Map.of())) {
                var claims = new StoredClaims(statements).ofDocuments(List.of(row.text("id")));
                documents.add(new StoredDocument(document(row), List.copyOf(claims.values())));
            }
            return List.copyOf(documents);
        });
    }

    /**
     * All documents, without what they say.
     *
     * @return the documents in the order of their ids
     */
    public List<Document> catalogue() {
        return read(DOCUMENTS, Map.of()).stream().map(Graph::document).toList();
    }

    /**
     * The paragraphs of a document.
     *
     * @param document its id
     * @return the paragraphs in the order in which they stand in the file; none of a document that was never read
     */
    public List<Passage> passages(DocumentId document) {
        return read(PASSAGES, Map.of("document", document.value())).stream()
                .map(row -> passage(document, row))
                .toList();
    }

    /**
     * The claims of a document that nobody has rejected.
     *
     * @param document its id
     * @return the claims in the order in which their words stand in the file
     */
    public List<Claim> claims(DocumentId document) {
        return read(statements -> {
            var stored = new StoredClaims(statements);
            var claims = stored.ofDocuments(List.of(document.value()));
            var statuses = stored.statuses();
            return claims.values().stream()
                    .filter(claim -> ClaimRows.ACCEPTED.equals(statuses.get(claim.id())))
                    .sorted(Comparator.comparing(Graph::place).thenComparing(Claim::id))
                    .toList();
        });
    }

    /**
     * All entities.
     *
     * @return the entities in the order of their ids
     */
    public List<Entity> entities() {
        return read(ENTITIES, Map.of()).stream().map(EntityRows::entity).toList();
    }

    /**
     * The way to single people, and to edit a single thing.
     *
     * @return a new view, to be used while this connection is open
     */
    public People people() {
        return new People(address, driver);
    }

    /** Closes the connection. */
    @Override
    public void close() {
        driver.close();
    }

    private <T> T read(Function<Statements, T> work) {
        return inSession(session -> session.executeRead(transaction -> work.apply(new Statements(transaction))));
    }

    private <T> T write(Function<Statements, T> work) {
        return inSession(session -> session.executeWrite(transaction -> work.apply(new Statements(transaction))));
    }

    private <T> T inSession(Function<Session, T> work) {
        try (var session = driver.session(sessions)) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw GraphFailure.of(address, e);
        }
    }

    private static Document document(Row row) {
        var metadata = new Document.Metadata(
                row.text("title"),
                row.optionalText("author"),
                row.optionalText("date"),
                row.optionalText("language"),
                row.texts("sources"));
        return new Document(
                new DocumentId(row.text("id")), row.text("fileName"), row.text("path"), row.text("sha256"), metadata);
    }

    private static Passage passage(DocumentId document, Row row) {
        return new Passage(
                new PassageId(row.text("id")),
                document,
                Math.toIntExact(row.number("page")),
                row.text("text"),
                new Span(Math.toIntExact(row.number("start")), Math.toIntExact(row.number("end"))));
    }

    private static Span place(Claim claim) {
        return claim.evidence().quote().spans().get(0);
    }

    private static AuthToken token(Address address) {
        return address.login()
                .map(login -> AuthTokens.basic(login.user(), login.password()))
                .orElseGet(AuthTokens::none);
    }

    private static Config config() {
        return Config.builder()
                .withUserAgent("revnet")
                .withConnectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .withTelemetryDisabled(true)
                .build();
    }
}
