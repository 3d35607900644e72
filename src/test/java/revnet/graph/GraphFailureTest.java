package revnet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class GraphFailureTest {

    private static final Address OPEN = Address.of("bolt://example.org");
    private static final Address GUARDED =
            Address.of("neo4j+s://example.org", Optional.of(new Login("vesna", "secret")), Optional.of("orchard"));

    @Test
    void saysThatNobodyAnswers() {
        assertThat(GraphFailure.of(OPEN, new ServiceUnavailableException("Connection refused")))
                .hasMessage("No Neo4j answers at bolt://example.org; start it, or check the address.");
    }

    @Test
    void saysWhoWasNotLetIn() {
        var failure = new AuthenticationException("Neo.ClientError.Security.Unauthorized", "unauthorized");

        assertThat(GraphFailure.of(GUARDED, failure))
                .hasMessage("neo4j+s://example.org does not let user 'vesna' in; check the user's name and password.");
        assertThat(GraphFailure.of(OPEN, failure))
                .hasMessage("bolt://example.org asks for a login; give --user and --password.");
    }

    @Test
    void saysWhichDatabaseIsMissing() {
        var failure = new ClientException("Neo.ClientError.Database.DatabaseNotFound", "Graph not found: orchard");

        assertThat(GraphFailure.of(GUARDED, failure))
                .hasMessage(
                        "neo4j+s://example.org has no database 'orchard'; leave --database out for its default one.");
    }

    @Test
    void passesOnWhateverElseTheServerSays() {
        assertThat(GraphFailure.of(OPEN, new ClientException("Neo.ClientError.Security.Forbidden", "read only")))
                .hasMessage("bolt://example.org refuses: read only");
    }
}
