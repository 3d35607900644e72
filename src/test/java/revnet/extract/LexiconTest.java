package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.model.EntityType;
import revnet.model.InvalidData;
import revnet.model.Relation;

class LexiconTest {

    private static final String HEADER = "trigger\tpos\tsubject\tobject\texample\n";

    private final Path folder;

    /** Copies the shipped lexicon, for the tests to spoil. */
    LexiconTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        try (var files = Files.walk(Path.of("data/lexicon"))) {
            for (var file : files.toList()) {
                var copy =
                        folder.resolve(Path.of("data/lexicon").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void wordsEveryRelation() {
        var worded = Lexicon.read(folder).frames().stream().map(Frame::relation).collect(Collectors.toSet());

        assertThat(worded).isEqualTo(EnumSet.allOf(Relation.class));
    }

    @Test
    void takesUpAVerbThatAUserAdds() throws IOException {
        frames("excommunicate\tv\tobj\tfrom\tOrlov was excommunicated from the Workers' Party.\n");

        assertThat(Lexicon.read(folder).frames("excommunicate", Frame.Pos.VERB))
                .containsExactly(new Frame(
                        Relation.EXPELLED_FROM,
                        List.of("excommunicate"),
                        Frame.Pos.VERB,
                        List.of("obj"),
                        List.of("from"),
                        "Orlov was excommunicated from the Workers' Party."));
    }

    @Test
    void namesFileAndLineOfAnUnknownPartOfSpeech() throws IOException {
        frames("# a comment\nexcommunicate\tverb\tobj\tfrom\tExample.\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Lexicon.read(folder))
                .withMessage("EXPELLED_FROM.tsv, line 3: the part of speech must be v, n, r or a, not 'verb'");
    }

    @Test
    void namesFileAndLineOfAFrameWithoutEnds() throws IOException {
        frames("excommunicate\tv\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Lexicon.read(folder))
                .withMessage("EXPELLED_FROM.tsv, line 2: a frame needs trigger, pos, subject and object");
    }

    @Test
    void namesAFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("titles.tsv"));

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(() -> Lexicon.read(folder))
                .withMessageStartingWith("titles.tsv: cannot be read");
    }

    @Test
    void takesForARelativeWhomAUserAdds() throws IOException {
        Files.writeString(folder.resolve("words.tsv"), "kin\tgodmother\tby choice\n", StandardOpenOption.APPEND);
        var tokens = Reader.tokens("His godmother, Ida Holm, wrote.");
        var person = new Head(EntityType.PERSON, Optional.empty());
        var name = NameSpan.of(tokens, 3, 4, person, NameSpan.Source.GRAMMAR);

        assertThat(new Kinship(Reader.LEXICON).beside(tokens, name)).isFalse();
        assertThat(new Kinship(Lexicon.read(folder)).beside(tokens, name)).isTrue();
    }

    private void frames(String lines) throws IOException {
        Files.writeString(folder.resolve("frames/EXPELLED_FROM.tsv"), HEADER + lines);
    }
}
