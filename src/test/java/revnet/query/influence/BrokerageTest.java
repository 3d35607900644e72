package revnet.query.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static revnet.model.OrganizationKind.FACTION;
import static revnet.model.OrganizationKind.PARTY;
import static revnet.model.OrganizationKind.PRESS;
import static revnet.model.Relation.CONTACTED;
import static revnet.model.Relation.MEMBER_OF;
import static revnet.model.Relation.SUPPORTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.OrganizationKind;

class BrokerageTest {

    @ParameterizedTest
    @CsvSource({
        "a1 a2 a3, coordinator",
        "a1 b1 a2, consultant",
        "a1 b1 b2, gatekeeper",
        "a1 a2 b1, representative",
        "a1 b1 c1, liaison"
    })
    void namesTheRoleByTheThreeFactions(String way, String role) {
        var nodes = way.split(" ", -1);
        var ties = List.of(Networks.tie(nodes[0], SUPPORTED, nodes[1]), Networks.tie(nodes[1], SUPPORTED, nodes[2]));

        assertThat(roles(ties, nodes[1])).isEqualTo(Map.of(role, 1.0));
        assertThat(roles(ties, nodes[0])).isEmpty();
        assertThat(roles(ties, nodes[2])).isEmpty();
    }

    @Test
    void needsNoBrokerWhereTheTwoAreTied() {
        var ties = List.of(
                Networks.tie("a1", SUPPORTED, "b1"),
                Networks.tie("b1", SUPPORTED, "c1"),
                Networks.tie("a1", SUPPORTED, "c1"));

        assertThat(roles(ties, "b1")).isEmpty();
    }

    @Test
    void walksSymmetricTiesBothWays() {
        var ties = List.of(Networks.tie("a1", CONTACTED, "b1"), Networks.tie("b1", CONTACTED, "b2"));

        assertThat(roles(ties, "b1")).isEqualTo(Map.of("gatekeeper", 1.0, "representative", 1.0));
    }

    @Test
    void leavesOutWhoeverHasNoFaction() {
        var ties = List.of(Networks.tie("a1", SUPPORTED, "b1"), Networks.tie("b1", SUPPORTED, "stranger"));

        assertThat(roles(ties, "b1")).isEmpty();
    }

    @Test
    void countsOneToTheFactionRatherThanTheParty() {
        var factions = new Factions(List.of(
                member("x", "The Party", PARTY, 0.9),
                member("x", "The Left", FACTION, 0.4),
                member("x", "The Right", FACTION, 0.3),
                member("x", "The Paper", PRESS, 1)));

        assertThat(factions.main(Networks.person("x"))).contains(Networks.body("The Left", FACTION));
        assertThat(factions.main(Networks.body("The Party", PARTY))).contains(Networks.body("The Party", PARTY));
        assertThat(factions.main(Networks.person("y"))).isEqualTo(Optional.empty());
    }

    /** The roles of one, where whoever is called a1 is of the faction a, and so on. */
    private static Map<String, Double> roles(List<DatedTie> ties, String broker) {
        var memberships = new ArrayList<DatedTie>();
        Stream.of("a1", "a2", "a3", "b1", "b2", "c1")
                .forEach(name -> memberships.add(member(name, name.substring(0, 1), FACTION, 0.5)));
        var network = Network.of(ties, Weight.NONE, true);
        var figures = Brokerage.of(network, new Factions(memberships));
        return figures.parts().get(network.nodes().indexOf(Networks.person(broker)));
    }

    private static DatedTie member(String name, String body, OrganizationKind kind, double sure) {
        return new DatedTie(
                Networks.person(name),
                MEMBER_OF,
                Networks.body(body, kind),
                Optional.empty(),
                Optional.empty(),
                sure,
                1);
    }
}
