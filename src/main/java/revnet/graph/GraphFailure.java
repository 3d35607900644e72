package revnet.graph;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import revnet.model.GraphUnavailable;

/** Says in one sentence what the driver, or OGM on top of it, means. */
final class GraphFailure {

    private GraphFailure() {}

    static GraphUnavailable of(Address address, RuntimeException failure) {
        return new GraphUnavailable(sentence(address, failure), failure);
    }

    private static String sentence(Address address, RuntimeException failure) {
        if (failure instanceof AuthenticationException) {
            return address.login()
                    .map(login -> "%s does not let user '%s' in; check the user's name and password."
                            .formatted(address.uri(), login.user()))
                    .orElse("%s asks for a login; give --user and --password.".formatted(address.uri()));
        }
        if (failure instanceof Neo4jException answer && missingDatabase(answer)) {
            return "%s has no database '%s'; leave --database out for its default one."
                    .formatted(address.uri(), address.database().orElse("neo4j"));
        }
        boolean silent = failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof DiscoveryException;
        return silent
                ? "No Neo4j answers at %s; start it, or check the address.".formatted(address.uri())
                : "%s refuses: %s".formatted(address.uri(), failure.getMessage());
    }

    private static boolean missingDatabase(Neo4jException failure) {
        return "Neo.ClientError.Database.DatabaseNotFound".equals(failure.code());
    }
}
