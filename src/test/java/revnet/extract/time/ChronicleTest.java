package revnet.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.language.Parser;

class ChronicleTest {

    private static final Parser PARSER = Parser.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    In 1921 Orlov joined the league and edited its paper. | edited | 1921
                    Orlov joined the league, and in 1923 he left it. | left | 1923
                    After Orlov died in 1925, Duval led the league. | led | 1925
                    Orlov joined the league in 1921. He left it. | left | 1921?
                    Orlov joined the league in 1921. He had founded a union. | founded | none
                    Orlov joined the league, which split in 1921. | joined | none
                    Anna Orlova (1861–1936) was born in Riga. | born | 1861
                    Anna Orlova (1861–1936) died in Riga. | died | 1936
                    Anna Orlova (1861–1936) led the league. | led | none
                    In 1921 it met. He called a congress in 1923, at which the league split. | split | 1923
                    In 1921 it met. The quarrel led to a split, which broke the league in 1923. Orlov left it. | left | 1923?
                    At a congress which was held in 1923 Orlov left the league. | left | 1923
                    In 1921 it met. Orlov left; in 1923 he joined a union. | left | 1921?
                    In 1921 it met. Orlov called for Duval, who led a union in 1923. He left. | left | 1921?
                    On 3 May it met. Orlov left it. | left | none
                    In 1921 it met. It sat from 3 to 5 May 1923. Orlov left it. | left | 1923?
                    In 1905 Orlov met two circles in Riga to form the league on 20 August 1905. | met | 1905-08-20
                    In 1905 Orlov met two circles in Riga to form the league on 20 August 1905. | form | 1905-08-20
                    In 1905 Orlov left the league, and on 3 May 1905 Duval joined it. | left | 1905
                    Orlov came home in 1921. He managed to join the league. | join | 1921?
                    """)
    void datesAWordByItsClauseAndTheNarrative(String text, String word, String date) {
        var chronicle = new Chronicle();
        var found = "none";
        for (var tokens : PARSER.sentences(text)) {
            var dates = chronicle.read(tokens);
            var sentence = PARSER.parse(tokens, dates.chunks());
            var dating = chronicle.settle(dates, sentence);
            found = IntStream.range(0, sentence.size())
                    .filter(i -> sentence.token(i).text().equals(word))
                    .mapToObj(i -> dating.of(i).map(when -> when.text()).orElse("none"))
                    .findFirst()
                    .orElse(found);
        }
        assertThat(found).isEqualTo(date);
    }
}
