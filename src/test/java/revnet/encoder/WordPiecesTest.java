package revnet.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private final WordPieces pieces = new WordPieces(
            Map.of("[UNK]", 0, "exile", 1, "exil", 2, "##ed", 3, "cafe", 4, "-", 5, ".", 6, "##s", 7, "in", 8));

    @Test
    void takeTheLongestBeginningFirst() {
        assertThat(pieces.of("exiles")).containsExactly(1, 7);
    }

    @Test
    void doNotTryAShorterBeginningWhenTheRestIsUnknown() {
        assertThat(pieces.of("exiled")).containsExactly(0);
    }

    @Test
    void knowNeitherCaseNorAccents() {
        assertThat(pieces.of("Café")).containsExactly(4);
    }

    @Test
    void divideAtPunctuation() {
        assertThat(pieces.of("in-exile.")).containsExactly(8, 5, 1, 6);
    }

    @Test
    void takeTheUnknownPieceForAWordOfOtherLetters() {
        assertThat(pieces.of("изгнание")).containsExactly(0);
    }

    @Test
    void takeAWordWithoutLettersForAFullStop() {
        assertThat(pieces.of(" ")).containsExactly(6);
    }
}
