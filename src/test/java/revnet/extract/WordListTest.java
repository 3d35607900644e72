package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revnet.model.InvalidData;

class WordListTest {

    private static final String HEADER = "list\tword\twhy\n";

    private final Path folder;

    WordListTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsEveryListOfTheFile() throws IOException {
        words(HEADER + everyListBut("kin") + "# a comment\nkin\tsister-in-law\tby marriage\nkin\tGodmother\n");

        var lists = read();

        assertThat(lists).hasSize(WordList.values().length);
        assertThat(lists.get(WordList.KIN)).containsExactly("sister-in-law", "Godmother");
    }

    @Test
    void namesFileAndLineOfAnUnknownList() throws IOException {
        words(HEADER + "kin\tsister\nkith\tfriend\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(this::read)
                .withMessageStartingWith("words.tsv, line 3: no list is called 'kith'; there are [office, ");
    }

    @Test
    void namesFileAndLineOfARowWithoutAWord() throws IOException {
        words(HEADER + "kin\t\tby birth\n");

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(this::read)
                .withMessage("words.tsv, line 2: a word is missing behind the name of its list");
    }

    @Test
    void namesTheFileAndItsLastLineForAListThatIsMissing() throws IOException {
        words(HEADER + everyListBut("kin"));

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(this::read)
                .withMessage(
                        "words.tsv, line %d: the file ends without a word for the list 'kin'",
                        WordList.values().length);
    }

    @Test
    void namesTheFileIfItHasNoWords() throws IOException {
        words(HEADER);

        assertThatExceptionOfType(InvalidData.class)
                .isThrownBy(this::read)
                .withMessage("words.tsv: the file ends without a word for the list 'office'");
    }

    @Test
    void isDescribedListByListBesideTheShippedFile() throws IOException {
        var described = Files.readAllLines(Path.of("data/lexicon/README.md")).stream()
                .dropWhile(line -> !line.startsWith("## `words.tsv`"))
                .takeWhile(line -> !line.startsWith("## The other files"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", -1)[1])
                .toList();

        assertThat(described)
                .containsExactlyElementsOf(
                        Arrays.stream(WordList.values()).map(WordList::code).toList());
    }

    private static String everyListBut(String code) {
        return Arrays.stream(WordList.values())
                .map(WordList::code)
                .filter(list -> !list.equals(code))
                .map(list -> list + "\tword\n")
                .collect(Collectors.joining());
    }

    private Map<WordList, Set<String>> read() {
        return new LexiconReader(folder).wordLists();
    }

    private void words(String text) throws IOException {
        Files.writeString(folder.resolve("words.tsv"), text);
    }
}
