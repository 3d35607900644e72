package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a hyphen at a line's end goes, white space around the line break too
            'Bolshe-\n vik', Bolshevik
            'Bolshe\u00ad \n\n vik', Bolshevik
            # one inside a line stays
            'Brest-Litovsk a', Brest-Litovska
            # one that does not follow or precede a word stays
            'a--\nb', a--b
            'a-\n(b', a-(b
            # a letter that a fold has used up does not begin the next
            'a-\nb-\nc', ab-c
            # figures and underscores are words
            '1905-\n07_-\nx', 190507_x
            'a\u00a0b\u2003c', abc
            """)
    void foldsAsTheScoreDoes(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
        assertThat(Readings.fold(text)).isEqualTo(folded);
    }
}
