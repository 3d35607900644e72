package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Quote;
import revnet.model.Span;

class MarkdownTest {

    private static List<String> read(String record) {
        return Readings.paragraphs(Readings.markdown(record));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'He led the *Ghadr* party', He led the Ghadr party
            'He **led** the __Ghadr__ party', He led the Ghadr party
            'the ***Ghadr***’s ~~old~~ men', the Ghadr’s old men
            'see [the party](http://a.b/c "t") there', see the party there
            'see [Perm](https://a.b/Perm_(city)) there', see Perm there
            'see [the party][p] there', see the party there
            'see <https://a.example> there', see https://a.example there
            'a ![picture](p.png) here', a here
            'he `led` it', he led it
            'he led[^1] it.[3][4]', he led it.
            'he <b>led</b> <!-- was it he? --> it', he led it
            'he \\*led\\* it', he *led* it
            '2 * 3 * 4', 2 * 3 * 4
            """)
    void dropsInlineMarks(String record, String read) {
        assertThat(read(record)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '# Head #\nOne\ngoes on.\n## Next', Head|One goes on.|Next
            '- one\n  goes on\n* two\n1. three', one goes on|two|three
            '> quoted\n> words\nafter', quoted words|after
            'Under\n-----\nTwo.\n***\nThree.', Under|Two.|Three.
            '| a | b |\n|---|---|\n| c | d |', a b|c d
            'One.\n```\ncode\n```\nTwo.', One.|Two.
            '[p]: http://a.b\n[^1]: A note.', A note.
            """)
    void readsBlocksAsParagraphs(String record, String read) {
        assertThat(String.join("|", read(record))).isEqualTo(read);
    }

    @Test
    void quotesThroughEmphasis() {
        var text = Readings.markdown("He led *Ghadr* then.").text();

        assertThat(text.quote(0, text.text().length()))
                .isEqualTo(new Quote("He led Ghadr then.", List.of(new Span(0, 6), new Span(8, 13), new Span(15, 20))));
    }

    @Test
    void pointsBehindTheFrontMatter() {
        var text = Readings.markdown("---\ntitle: x\n---\nHe led.").text();

        assertThat(text.quote(0, 7)).isEqualTo(new Quote("He led.", List.of(new Span(17, 24))));
    }
}
