package revnet.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code src/train/passages.py}; skipped where there is no Python. */
class PassagesScriptTest {

    private static final String PASSAGE = """
            @entities
            moe | Person | - | Ida Moe | Moe; Sister Moe
            kiln | Organization | party | Kiln League |
            bergen | Place | - | Bergen |
            @text
            [Ida Moe|moe] joined [the Kiln League|kiln] at [Bergen|bergen] in
            1871. [She|moe] left [it|kiln].
            @claims
            moe MEMBER_OF kiln | 1871 | bergen | asserted | Ida Moe joined [the Kiln League|kiln] at Bergen in 1871
            """;

    private final Path folder;
    private final Path in;
    private final Path out;

    PassagesScriptTest(@TempDir Path folder) {
        this.folder = folder;
        this.in = folder.resolve("in");
        this.out = folder.resolve("out");
    }

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(in);
        Files.createDirectories(out.resolve("documents"));
        Files.createDirectories(out.resolve("gold"));
    }

    @Test
    void writesADocumentWithoutItsMarksAndWhatTheyMarked() throws IOException, InterruptedException {
        Files.writeString(in.resolve("kiln.txt"), PASSAGE);

        assertThat(run()).isEmpty();

        assertThat(out.resolve("documents/kiln.txt"))
                .hasContent("Ida Moe joined the Kiln League at Bergen in 1871. She left it.\n");
        var gold = new ObjectMapper().readTree(out.resolve("gold/kiln.json").toFile());
        assertThat(gold.at("/entities/0/aliases").toString()).isEqualTo("[\"Moe\",\"Sister Moe\"]");
        assertThat(gold.at("/claims/0/place").asText()).isEqualTo("Bergen");
        assertThat(gold.at("/claims/0/quote").asText()).isEqualTo("Ida Moe joined the Kiln League at Bergen in 1871");
        assertThat(gold.at("/mentions/3").toString()).isEqualTo("{\"start\":50,\"end\":53,\"who\":[\"moe\"]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [She/moe]           | [She/nobody]        | a mention of nobody known
                    [She/moe]           | [[She/moe]/moe]     | a mark that is not closed
                    moe MEMBER_OF kiln  | moe MEMBER_OF moe   | no claim about two known entities
                    moe MEMBER_OF kiln  | moe MEMBER_OF bergen | types that do not fit the relation
                    asserted            | certain             | certainty or quote is wrong
                    joined [the Kiln League/kiln] at Bergen | entered it | certainty or quote is wrong
                    Place               | Town                | no entity of its own
                    @claims             | @claim              | have to follow each other
                    """)
    void tellsWhatIsWrongAndLeavesThePassageOut(String right, String wrong, String told)
            throws IOException, InterruptedException {
        Files.writeString(in.resolve("kiln.txt"), PASSAGE.replace(right.replace('/', '|'), wrong.replace('/', '|')));

        assertThat(run()).contains("kiln.txt").contains(told);

        assertThat(out.resolve("documents")).isEmptyDirectory();
        assertThat(out.resolve("gold")).isEmptyDirectory();
    }

    @Test
    void leavesAPassageOfTheSameNameAsItIs() throws IOException, InterruptedException {
        Files.writeString(in.resolve("kiln.txt"), PASSAGE);
        run();

        assertThat(run()).contains("there is a passage of this name");
    }

    @Test
    void keepsApartWhatIsMeasuredBy() throws IOException, InterruptedException {
        Files.writeString(in.resolve("kiln.txt"), PASSAGE);
        Files.createDirectories(folder.resolve("apart"));
        Files.writeString(
                folder.resolve("apart/other.txt"), "Then ida moe joined the Kiln League, at Bergen; so she did.");

        assertThat(run("--apart", folder.resolve("apart").toString())).contains("eight words in a row");
    }

    /** What the script says; nothing where all is well. */
    private String run(String... more) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("python3", "src/train/passages.py", in.toString(), "--out", out.toString()));
        command.addAll(List.of(more));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeThat(false).as("there is no Python").isTrue();
            throw e;
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
