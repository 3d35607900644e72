package revnet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    /** "Orlov left the League": left is the root. */
    private final Sentence sentence = new Sentence(
            List.of(token("Orlov", 0), token("left", 6), token("the", 11), token("League", 15)),
            List.of(1, Sentence.NONE, 3, 1),
            List.of("nsubj", "root", "det", "obj"));

    @Test
    void findsTheWordsThatDependOnAWord() {
        assertThat(sentence.children(1)).containsExactly(0, 3);
        assertThat(sentence.children(1, "obj")).containsExactly(3);
    }

    @Test
    void knowsWhatStandsUnderWhat() {
        assertThat(sentence.within(2, 1)).isTrue();
        assertThat(sentence.within(0, 3)).isFalse();
    }

    @Test
    void reachesFromItsFirstToItsLastCharacter() {
        assertThat(List.of(sentence.start(), sentence.end())).containsExactly(0, 21);
    }

    private static Token token(String text, int start) {
        return new Token(text, text, "NN", "O", start, start + text.length());
    }
}
