package revnet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTest {

    private static final Parser PARSER = Parser.load();

    @Test
    void keepsTheOffsetsOfTheTextGiven() {
        var text = "It rained. Orlov left.";

        var second = PARSER.sentences(text).get(1);

        assertThat(text.substring(second.get(0).start(), second.get(1).end())).isEqualTo("Orlov left");
    }

    @Test
    void seesAChunkAsOneWord() {
        var tokens =
                PARSER.sentences("The Union of Northern Miners expelled Orlov.").get(0);

        var sentence = PARSER.parse(tokens, List.of(new Chunk(1, 4, 1, Chunk.Kind.NAME)));

        assertThat(sentence.relation(1)).isEqualTo("nsubj");
        assertThat(sentence.relation(4)).isEqualTo("flat");
        assertThat(sentence.governor(4)).isEqualTo(1);
    }

    @Test
    void parsesASentenceWithoutWhatIsSetAside() {
        var tokens = PARSER.sentences("In 1923 Orlov left the League.").get(0);

        var sentence = PARSER.parse(tokens, List.of(new Chunk(0, 1, 1, Chunk.Kind.ASIDE)));

        assertThat(sentence.relation(2)).isEqualTo("nsubj");
        assertThat(sentence.relation(1)).isEqualTo("dep");
    }
}
