package revnet.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import revnet.model.EntityType;

class WindowsTest {

    private static final Window.Ends ENDS = new Window.Ends(101, 102);
    private final WordPieces pieces = new WordPieces(Map.of("[UNK]", 0, "word", 1, "person", 2, "orlova", 3));

    private List<Window> windows(int... lengths) {
        var text = IntStream.of(lengths)
                .mapToObj(length -> new Line(Collections.nCopies(length, "word"), List.of()))
                .toList();
        return windows(text);
    }

    private List<Window> windows(List<Line> text) {
        var divided = text.stream()
                .map(line -> Pieces.of(line, pieces, Map.of("Person", "person")))
                .toList();
        return new Windows(text, divided, ENDS).ofLines();
    }

    @Test
    void holdWholeSentencesUpToTwoHundredAndFiftySixPieces() {
        var windows = windows(100, 100, 56, 10);

        assertThat(windows.get(0))
                .isSameAs(windows.get(1))
                .isSameAs(windows.get(2))
                .isNotSameAs(windows.get(3));
    }

    @Test
    void readTheLastSentencesBeforeOnceMore() {
        var windows = windows(200, 40, 20, 100);

        assertThat(windows.get(3).ids()).hasSize(1 + 40 + 20 + 100 + 1);
    }

    @Test
    void readTheBeginningOfASentenceThatIsTooLong() {
        assertThat(windows(1000).get(0).ids()).hasSize(1 + 200 + 1);
    }

    @Test
    void beginAndEndAsATextDoes() {
        assertThat(windows(1).get(0).ids()).containsExactly(101, 1, 102);
    }

    @Test
    void sayBeforeANameOfWhatTypeItIs() {
        var line = new Line(List.of("word", "Orlova"), List.of(new Marked(1, 1, EntityType.PERSON)));
        var window = windows(List.of(line)).get(0);

        assertThat(window.ids()).containsExactly(101, 1, 2, 3, 102);
        assertThat(window.pool(0, 1, 1)).containsExactly(0, 0, 0.75f, 0.25f, 0);
        assertThat(window.names()).containsOnlyKeys(new NamePlace(0, 0));
    }

    @Test
    void areNoneOfAnEmptyText() {
        assertThat(windows(List.of())).isEmpty();
    }
}
