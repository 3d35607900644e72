package revnet.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import revnet.encoder.Marked;
import revnet.encoder.Untagged;
import revnet.extract.Glance;
import revnet.model.EntityType;
import revnet.model.Span;

class GlancesTest {

    @Test
    void writesASentenceALine() throws IOException {
        var sentence = new Untagged(
                List.of("He", "said", "\"", "No", "\""),
                List.of("O", "O", "O", "PERSON", "O"),
                List.of(new Marked(3, 3, EntityType.PERSON)));
        var places = List.of(new Span(0, 2), new Span(3, 7), new Span(8, 9), new Span(9, 11), new Span(11, 12));
        var out = new StringWriter();

        new Glances(new TreeMap<>(Map.of("a \"b\".txt", List.of(new Glance(places, sentence))))).write(out);

        assertThat(out).hasToString("""
                        {"document":"a \\"b\\".txt","words":[[0,2,"He","O"],[3,7,"said","O"],[8,9,"\\"","O"],\
                        [9,11,"No","PERSON"],[11,12,"\\"","O"]],"names":[[3,3,"Person"]]}
                        """);
    }
}
