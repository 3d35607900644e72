package revnet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static revnet.identity.Worlds.authority;
import static revnet.identity.Worlds.claim;
import static revnet.identity.Worlds.ids;
import static revnet.identity.Worlds.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Authority;
import revnet.model.Certainty;
import revnet.model.Circumstances;
import revnet.model.Claim;
import revnet.model.EdtfDate;
import revnet.model.EntityId;
import revnet.model.InvalidData;
import revnet.model.Relation;
import revnet.model.Tie;

class DecisionsTest {

    private static final String SAME = "id,same_as,who,when,why\n";
    private static final String DIFFERENT = "name,document,entity,who,when,why\n";
    private static final String CLAIM = "claim,who,when,why\n";
    private static final String CORRECTED = "claim,date,certainty,who,when,why\n";
    private static final String SIGNED = ",A. Reader,2026-02-01,Says so\n";

    private static final List<Authority> KNOWN =
            List.of(authority("ivan-smirnov", "P Ivan Smirnov|Smirnov"), authority("perm", "L Perm"));

    private final Path folder;

    DecisionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void decideNothingWithoutFiles() {
        assertThat(resolve("a", "P Smirnov; P Misha")).containsExactly("ivan-smirnov", "person-misha-in-a");
    }

    @Test
    void makeTwoOne() throws IOException {
        write("same-as.csv", SAME + "person-misha-in-a,ivan-smirnov" + SIGNED);

        assertThat(resolve("a", "P Smirnov; P Misha")).containsExactly("ivan-smirnov", "ivan-smirnov");
    }

    @Test
    void makeManyOneByOneChain() throws IOException {
        write(
                "same-as.csv",
                SAME + "person-ann-bell,person-beth-cole" + SIGNED + "person-beth-cole,person-cora-dell" + SIGNED);

        assertThat(resolve("a", "P Ann Bell; P Cora Dell; P Beth Cole"))
                .containsExactly("person-cora-dell", "person-cora-dell", "person-cora-dell");
    }

    @Test
    void keepTheNamesOfBothThatAreOne() throws IOException {
        write("same-as.csv", SAME + "person-misha-in-a,ivan-smirnov" + SIGNED);

        var entities = new Identity(KNOWN, Decisions.read(folder))
                .resolve(List.of(reading("a", "P Misha")))
                .get(0)
                .entities();

        assertThat(entities).containsExactly(Worlds.entity("ivan-smirnov", "P Ivan Smirnov|Misha|Smirnov"));
    }

    @Test
    void refuseToMakeAPersonAPlace() throws IOException {
        write("same-as.csv", SAME + "person-misha-in-a,perm" + SIGNED);

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> resolve("a", "P Misha"))
                .withMessage("same-as.csv: 'Misha' is of type Person and cannot be the same as 'perm', of type Place;"
                        + " delete the line.");
    }

    @Test
    void tellSomebodyOfOneDocumentFromTheKnown() throws IOException {
        write("different-from.csv", DIFFERENT + "Smirnoff,a,ivan-smirnov" + SIGNED);

        assertThat(resolve("a", "P Smirnov")).containsExactly("person-smirnov-in-a");
        assertThat(resolve("b", "P Smirnov")).containsExactly("ivan-smirnov");
    }

    @Test
    void tellSomebodyOfAllDocumentsFromTheKnown() throws IOException {
        write("different-from.csv", DIFFERENT + "Smirnov,,ivan-smirnov" + SIGNED);

        assertThat(resolve("b", "P Smirnov")).containsExactly("person-smirnov-in-b");
    }

    @Test
    void tellABareSurnameFromTheOnlyBearerOfTheDocument() throws IOException {
        write("different-from.csv", DIFFERENT + "Smirnov,a,ivan-smirnov" + SIGNED);

        assertThat(resolve("a", "P Ivan Smirnov; P Smirnov")).containsExactly("ivan-smirnov", "person-smirnov-in-a");
    }

    @Test
    void tellTwoOfEqualFullNamesApart() throws IOException {
        write("different-from.csv", DIFFERENT + "John Brown,b,person-john-brown" + SIGNED);

        assertThat(resolve("a", "P John Brown")).containsExactly("person-john-brown");
        assertThat(resolve("b", "P John Brown")).containsExactly("person-john-brown-in-b");
    }

    @Test
    void rejectAcceptAndCorrectClaims() throws IOException {
        var rejected = shared(Relation.OPPOSED, Optional.empty(), Certainty.ASSERTED, 0.5);
        var accepted = shared(Relation.CONTACTED, Optional.empty(), Certainty.ASSERTED, 0.5);
        var corrected = shared(Relation.SUPPORTED, Optional.empty(), Certainty.ASSERTED, 0.5);
        write("rejected-claims.csv", CLAIM + rejected.id() + SIGNED);
        write("accepted-claims.csv", CLAIM + accepted.id() + SIGNED);
        write("corrected-claims.csv", CORRECTED + corrected.id() + ",1922-02,hedged" + SIGNED);

        var reading = reading(
                "a",
                "P Ivan Smirnov; P John Brown",
                claim("a", "e0", Relation.OPPOSED, "e1"),
                claim("a", "e0", Relation.CONTACTED, "e1"),
                claim("a", "e0", Relation.SUPPORTED, "e1"));
        var resolved = new Identity(KNOWN, Decisions.read(folder)).resolve(List.of(reading));

        assertThat(resolved.get(0).claims())
                .containsExactly(
                        shared(Relation.CONTACTED, Optional.empty(), Certainty.ASSERTED, 1),
                        shared(Relation.SUPPORTED, Optional.of(EdtfDate.parse("1922-02")), Certainty.HEDGED, 0.5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        same-as.csv          # id,same_as,who,when,why             # a,b,,2026-02-01,x            # line 2: the column who is empty; it has to be filled in.
        same-as.csv          # id,same_as,who,when,why             # a,b,me,2026-02-01,           # line 2: the column why is empty; it has to be filled in.
        same-as.csv          # id,same_as,who,when,why             # a,b,me,2026-13,x             # line 2: '2026-13' is not an EDTF date: there is no month 13.
        same-as.csv          # id,same_as,who,when,why             # a,,me,2026,x                 # line 2: the column same_as is empty; it has to be filled in.
        same-as.csv          # id,same_as,who,when,why             # a,a,me,2026,x                # line 2: 'a' leads back to itself; leave one of its ids out of the column id.
        different-from.csv   # name,document,entity,who,when,why   # ?,,b,me,2026,x               # line 2: the name has no letters; write it as the document has it.
        rejected-claims.csv  # claim,who,when                      # a,me,2026                    # line 1: the header is claim,who,when; it has to be claim,who,when,why.
        corrected-claims.csv # claim,date,certainty,who,when,why   # a,,,me,2026,x                # line 2: nothing is corrected; fill in the date, the certainty or both.
        corrected-claims.csv # claim,date,certainty,who,when,why   # a,1922-42,,me,2026,x         # line 2: '1922-42' is not an EDTF date: there is no month 42.
        corrected-claims.csv # claim,date,certainty,who,when,why   # a,,sure,me,2026,x            # line 2: the certainty is 'sure'; it has to be asserted, hedged or denied.
        """)
    void refuseALineThatDoesNotFollowTheFormat(String file, String header, String line, String problem)
            throws IOException {
        write(file, header + "\n" + line + "\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Decisions.read(folder))
                .withMessage("%s, %s", file, problem);
    }

    @Test
    void refuseToDecideTwiceOnAnId() throws IOException {
        write("same-as.csv", SAME + "a,b" + SIGNED + "a,c" + SIGNED);

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Decisions.read(folder))
                .withMessage("same-as.csv, line 3: 'a' is the same as 'b' already; an id is decided on once.");
    }

    @Test
    void refuseToGoRoundInACircle() throws IOException {
        write("same-as.csv", SAME + "a,b" + SIGNED + "b,c" + SIGNED + "c,a" + SIGNED);

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Decisions.read(folder))
                .withMessageEndingWith("leads back to itself; leave one of its ids out of the column id.");
    }

    @Test
    void refuseToAcceptAndRejectAClaim() throws IOException {
        write("accepted-claims.csv", CLAIM + "abc" + SIGNED);
        write("rejected-claims.csv", CLAIM + "abc" + SIGNED);

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Decisions.read(folder))
                .withMessage(
                        "rejected-claims.csv, line 2: the claim 'abc' is decided on by accepted-claims.csv, line 2;"
                                + " keep one of the two.");
    }

    @Test
    void readTheShippedFiles() {
        assertThat(Decisions.read(Path.of("data", "decisions")).canonical(new EntityId("leon-trotsky")))
                .isEqualTo(new EntityId("leon-trotsky"));
    }

    private List<String> resolve(String document, String entities) {
        var reading = reading(document, entities);
        var identity = new Identity(KNOWN, Decisions.read(folder));
        return ids(reading, identity.resolve(List.of(reading)).get(0));
    }

    private static Claim shared(Relation relation, Optional<EdtfDate> date, Certainty certainty, double confidence) {
        var tie = new Tie(new EntityId("ivan-smirnov"), relation, new EntityId("person-john-brown"));
        var claim = claim("a", tie, confidence);
        return Claim.of(
                claim.tie(), new Circumstances(date, Optional.empty(), certainty), claim.evidence(), confidence);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
