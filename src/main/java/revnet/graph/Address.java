package revnet.graph;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import revnet.model.GraphUnavailable;

/**
 * Where a graph is found.
 *
 * @param uri the server's Bolt address, for example {@code bolt://localhost:7687} or {@code neo4j+s://…}
 * @param login who logs in; empty for a server without authentication
 * @param database the database; empty for the server's default
 */
public record Address(URI uri, Optional<Login> login, Optional<String> database) {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    /** Refuses a URI that is no server's address, and one that carries a password where everybody can read it. */
    public Address {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
            throw unusable(uri.toString());
        }
        if (uri.getUserInfo() != null) {
            throw new GraphUnavailable("The address of %s carries a login; give user and password by their own options."
                    .formatted(uri.getHost()));
        }
    }

    /**
     * The address of a server without authentication, its default database.
     *
     * @param uri the server's Bolt address
     * @return the address
     * @throws GraphUnavailable if this is no address of a server
     */
    public static Address of(String uri) {
        return of(uri, Optional.empty(), Optional.empty());
    }

    /**
     * The address of a server.
     *
     * @param uri the server's Bolt address as somebody typed it
     * @param login who logs in
     * @param database the database
     * @return the address
     * @throws GraphUnavailable if this is no address of a server
     */
    public static Address of(String uri, Optional<Login> login, Optional<String> database) {
        try {
            return new Address(URI.create(uri.strip()), login, database);
        } catch (IllegalArgumentException e) {
            throw unusable(uri);
        }
    }

    private static GraphUnavailable unusable(String uri) {
        return new GraphUnavailable(
                "'%s' is no address of a graph; give one such as bolt://localhost:7687 or neo4j+s://graph.example.org."
                        .formatted(uri));
    }
}
