package revnet.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinalsTest {

    @Test
    void areWordsOfNumbers() {
        assertThat(Ordinals.word(1)).contains("first");
        assertThat(Ordinals.word(31)).contains("thirty-first");
        assertThat(Ordinals.word(0)).isEmpty();
        assertThat(Ordinals.word(32)).isEmpty();
    }

    @Test
    void areNumbersOfWords() {
        assertThat(Ordinals.number("twenty first")).hasValue(21);
        assertThat(Ordinals.number("twelfth")).hasValue(12);
        assertThat(Ordinals.number("hundredth")).isEmpty();
    }

    @Test
    void matchTheirWords() {
        assertThat("sixteenth").matches(Ordinals.PATTERN);
        assertThat("twenty second").matches(Ordinals.PATTERN);
        assertThat("twenty").doesNotMatch(Ordinals.PATTERN);
    }
}
