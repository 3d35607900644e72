package revnet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Authority;
import revnet.model.Entity;
import revnet.model.EntityId;
import revnet.model.EntityType;
import revnet.model.Gender;
import revnet.model.InvalidData;
import revnet.model.OrganizationKind;

class AuthorityFilesTest {

    private static final String PEOPLE = "id,name,names,gender,wikidata\n";
    private static final String ORGANIZATIONS = "id,name,kind,names,wikidata\n";
    private static final String PLACES = "id,name,names,wikidata\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeEmptyFiles() throws IOException {
        write("people.csv", PEOPLE);
        write("organizations.csv", ORGANIZATIONS);
        write("places.csv", PLACES);
    }

    @Test
    void readsPeopleBodiesAndPlaces() throws IOException {
        write("people.csv", PEOPLE + "gavril-miasnikov,Gavril Miasnikov,Miasnikov|Мясников,m,Q1496870\n\n");
        write("organizations.csv", ORGANIZATIONS + "workers-group,Workers' Group,faction,,\n");
        write("places.csv", PLACES + "perm,Perm,\"Perm, Russia|Molotov\",\n");

        assertThat(AuthorityFiles.read(folder))
                .containsExactly(
                        new Authority(
                                entity(
                                        "gavril-miasnikov",
                                        EntityType.PERSON,
                                        "Gavril Miasnikov",
                                        "Miasnikov",
                                        "Мясников"),
                                Optional.of(Gender.MALE),
                                Map.of("wikidata", "Q1496870")),
                        new Authority(
                                new Entity(
                                        new EntityId("workers-group"),
                                        EntityType.ORGANIZATION,
                                        Optional.of(OrganizationKind.FACTION),
                                        "Workers' Group",
                                        new TreeSet<>()),
                                Optional.empty(),
                                Map.of()),
                        new Authority(
                                entity("perm", EntityType.PLACE, "Perm", "Perm, Russia", "Molotov"),
                                Optional.empty(),
                                Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
        Lenin,Lenin,,m, # the id is 'Lenin'; it has to be small letters and digits with single hyphens.
        ,Lenin,,m,              # the column id is empty; it has to be filled in.
        lenin,,,m,              # the column name is empty; it has to be filled in.
        lenin,Lenin,a||b,m, # there is an empty name among the names; write them as one|other.
        lenin,Lenin,,x, # the gender is 'x'; it has to be f, m or empty.
        lenin,Lenin,,m,1394 # the Wikidata item is '1394'; it has to be a Q with a number, or empty.
        lenin,Lenin,m # has 3 fields; it has to have 5: id,name,names,gender,wikidata.
        first,Lenin,,m, # the id 'first' is taken by people.csv, line 2; give this record another.
        """)
    void refusesALineThatDoesNotFollowTheFormat(String line, String problem) throws IOException {
        write("people.csv", PEOPLE + "first,The First,First,m,\n" + line + "\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessage("people.csv, line 3: %s", problem);
    }

    @Test
    void refusesANameOfTwo() throws IOException {
        write("people.csv", PEOPLE + "one,Sergei Medvedev,Medvedev,m,\n\"two\",Aleksei Medvedev,\"Medvedev\",m,\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessage("people.csv, line 3: the name 'Medvedev' belongs to 'one' on line 2 as well;"
                        + " leave it with the one who is always meant, or with neither.");
    }

    @Test
    void refusesAnIdOfTwoFiles() throws IOException {
        write("people.csv", PEOPLE + "kirov,Sergei Kirov,,m,\n");
        write("places.csv", PLACES + "kirov,Kirov,,\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessage(
                        "places.csv, line 2: the id 'kirov' is taken by people.csv, line 2; give this record another.");
    }

    @Test
    void refusesAnUnknownKind() throws IOException {
        write("organizations.csv", ORGANIZATIONS + "x,X,club,,\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessageStartingWith(
                        "organizations.csv, line 2: no kind of organization is called 'club'; there are");
    }

    @Test
    void refusesAnotherHeader() throws IOException {
        write("places.csv", "id,name\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessage("places.csv, line 1: the header is id,name; it has to be id,name,names,wikidata.");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        write("places.csv", "");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessage("places.csv: is empty; its first line has to be id,name,names,wikidata.");
    }

    @Test
    void refusesAFolderWithoutTheFiles() throws IOException {
        Files.delete(folder.resolve("people.csv"));

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessageStartingWith("people.csv: cannot be read; it has to be a table in UTF-8");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("people.csv"), new byte[] {'i', 'd', (byte) 0xff, '\n'});

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessageStartingWith("people.csv: cannot be read; it has to be a table in UTF-8");
    }

    @Test
    void countsLinesWhereAFieldHasSeveral() throws IOException {
        write("people.csv", PEOPLE + "one,\"The\nFirst\",,m,\ntwo,Second,,q,\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> AuthorityFiles.read(folder))
                .withMessage("people.csv, line 4: the gender is 'q'; it has to be f, m or empty.");
    }

    @Test
    void readsTheShippedFiles() {
        assertThat(AuthorityFiles.read(Path.of("data", "authorities"))).hasSizeGreaterThan(1000);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static Entity entity(String id, EntityType type, String name, String... names) {
        return new Entity(new EntityId(id), type, Optional.empty(), name, new TreeSet<>(List.of(names)));
    }
}
