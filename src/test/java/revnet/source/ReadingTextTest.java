package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import revnet.model.Quote;
import revnet.model.Span;

class ReadingTextTest {

    @Test
    void quotesAcrossALineEndWithOneSpan() {
        var text = Readings.plain("He left the Bolshe-\nvik party.").text();

        assertThat(text.quote(0, text.text().length()))
                .isEqualTo(new Quote("He left the Bolshevik party.", List.of(new Span(0, 30))));
    }

    @Test
    void beginsASpanAtTheHyphenOfACompound() {
        var text = Readings.plain("The Brest-\nLitovsk Treaty.").text();

        assertThat(text.quote(0, text.text().length()))
                .isEqualTo(new Quote("The Brest-Litovsk Treaty.", List.of(new Span(0, 9), new Span(9, 26))));
    }

    @Test
    void cutsASpanWhereAFootnoteMarkIsLeftOut() {
        var text = Readings.plain("He fled[12] to Paris.").text();

        assertThat(text.quote(0, text.text().length()))
                .isEqualTo(new Quote("He fled to Paris.", List.of(new Span(0, 7), new Span(12, 21))));
    }

    @Test
    void readsABlankIntoAGluedWordWithoutCuttingTheSpan() {
        var text = Readings.plain("He met theWorkers.").text();

        assertThat(text.quote(7, text.text().length())).isEqualTo(new Quote("the Workers.", List.of(new Span(7, 18))));
    }

    @Test
    void countsSpansInCodePoints() {
        var text = Readings.plain("\uD83D\uDEA9 Orlov led \uD83D\uDEA9 it.").text();

        assertThat(text.quote(text.text().indexOf("it"), text.text().length()))
                .isEqualTo(new Quote("it.", List.of(new Span(14, 17))));
    }

    @Test
    void refusesAStretchOfNothingButInsertedBlanks() {
        var text = Readings.plain("One.\n\nTwo.").text();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.quote(4, 6))
                .withMessage("a quote needs its words and where they stand");
    }

    @Test
    void refusesACharacterThatTheRecordDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadingText("abc", "abd", new int[] {0, 1, 2}))
                .withMessage("'d' at 2 is not in the record");
    }

    @Test
    void refusesAMapOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadingText("abc", "abc", new int[] {0, 1}))
                .withMessage("a map of 2 for 3 characters");
    }

    @Test
    void saysWhatItsSpansCover() {
        var text = Readings.plain("He left the Bolshe-\nvik party.").text();

        assertThat(text.says(new Quote("the Bolshevik", List.of(new Span(8, 23)))))
                .isTrue();
        assertThat(text.says(new Quote("the Menshevik", List.of(new Span(8, 23)))))
                .isFalse();
        assertThat(text.says(new Quote("the Bolshevik", List.of(new Span(8, 300)))))
                .isFalse();
    }
}
