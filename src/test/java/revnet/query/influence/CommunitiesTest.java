package revnet.query.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static revnet.model.OrganizationKind.FACTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import revnet.model.Relation;

class CommunitiesTest {

    private static final Measured MEASURED = new Measured("", "", "", 0, 0, "");

    @Test
    void laysCommunitiesBesideFactions() {
        var network = Network.of(Networks.pairs("ab bc cd de"), Weight.NONE, false);

        var answer = Communities.answer(MEASURED, network, factions("aL bL dL eR"), 7, 7, 7, 3, 3);

        assertThat(answer.communities())
                .extracting(community -> community.number() + " " + members(community))
                .containsExactly("1 [b, a, c]", "2 [d, e]");
        assertThat(answer.communities().get(0).overlaps())
                .containsExactly(new Community.Overlap(Networks.body("L", FACTION), 2, 3, 0.5));
        assertThat(answer.communities().get(1).overlaps())
                .containsExactly(
                        new Community.Overlap(Networks.body("R", FACTION), 1, 1, 0.5),
                        new Community.Overlap(Networks.body("L", FACTION), 1, 3, 0.25));
    }

    @Test
    void agreesWhollyWhereTheCommunitiesAreTheFactions() {
        var network = Network.of(Networks.pairs("ab cd"), Weight.NONE, false);

        var same = Communities.answer(MEASURED, network, factions("aL bL cR dR"), 0, 0, 1, 1);
        var crossed = Communities.answer(MEASURED, network, factions("aL bR cL dR"), 0, 0, 1, 1);

        assertThat(same.agreement()).contains(1.0);
        assertThat(crossed.agreement()).contains(0.0);
    }

    @Test
    void measuresAgreementByMutualInformation() {
        var things = List.of(Map.entry(1, "L"), Map.entry(1, "L"), Map.entry(2, "L"), Map.entry(2, "R"));

        double one = Math.log(2);
        double other = -0.75 * Math.log(0.75) - 0.25 * Math.log(0.25);
        double both = -0.5 * Math.log(0.5) - 2 * 0.25 * Math.log(0.25);
        assertThat(Agreement.of(things)).isEqualTo(2 * (one + other - both) / (one + other), within(1e-12));
    }

    private static List<String> members(Community community) {
        return community.members().stream().map(member -> member.name()).toList();
    }

    /** Memberships such as {@code "aL"}: a of the faction L. */
    private static Factions factions(String memberships) {
        return new Factions(Stream.of(memberships.split(" ", -1))
                .map(membership -> new DatedTie(
                        Networks.person(membership.substring(0, 1)),
                        Relation.MEMBER_OF,
                        Networks.body(membership.substring(1), FACTION),
                        Optional.empty(),
                        Optional.empty(),
                        0.5,
                        1))
                .toList());
    }
}
