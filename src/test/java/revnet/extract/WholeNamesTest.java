package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.encoder.Marked;
import revnet.language.Token;
import revnet.model.EntityType;

class WholeNamesTest {

    private final WholeNames whole = new WholeNames(Reader.LEXICON);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # told in parts
                    the Peasants ' Own Union met           | 1-2 Organization, 3-4 Organization | Peasants ' Own Union
                    the Peasants ' Own Union met           | 1-1 Organization, 3-4 Organization | Peasants ' Own Union
                    the Council of Tabriz met              | 1-2 Organization, 3-3 Place        | Council of Tabriz
                    the Council of the Tabriz Guilds met   | 1-3 Organization, 4-5 Organization | Council of the Tabriz Guilds
                    # two of their own
                    Karl Orlov Maria Duval came            | 0-1 Person, 2-3 Person             | Karl Orlov; Maria Duval
                    the League and the Union met           | 1-1 Organization, 4-4 Organization | League; Union
                    # what belongs to no name
                    the Red League met                     | 0-2 Organization                   | Red League
                    General Orlov came                     | 0-1 Person                         | Orlov
                    Orlov of the south came                | 0-2 Person                         | Orlov
                    he left the " Red Banner " there       | 3-6 Work                           | Red Banner
                    the Tabriz labour union FETU met       | 1-4 Organization                   | FETU
                    the ultra-left KAPD met                | 1-2 Organization                   | KAPD
                    the Central Committee of the KAPD met  | 1-5 Organization                   | Central Committee of the KAPD
                    the Red Front KAPD met                 | 1-3 Organization                   | Red Front KAPD
                    # what only describes
                    the countess came                      | 1-1 Person                         | ''
                    the police came                        | 1-1 Organization                   | police
                    # words that look like articles and are part of a name
                    the All India Union met                | 1-3 Organization                   | All India Union
                    he wrote The Road to Bread there       | 2-5 Work                           | The Road to Bread
                    his " The Road to Bread " came         | 3-5 Work                           | The Road to Bread
                    his " the Road to Bread " came         | 3-5 Work                           | Road to Bread
                    """)
    void putsNamesTogetherAndTrimsThem(String sentence, String told, String names) {
        var tokens = Reader.PARSER.sentences(sentence).get(0);

        var found = whole.of(
                tokens,
                Arrays.stream(told.split(", ", -1)).map(WholeNamesTest::marked).toList());

        assertThat(String.join("; ", said(tokens, found))).isEqualTo(names);
    }

    private static Marked marked(String told) {
        var parts = told.split("[- ]", -1);
        return new Marked(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), EntityType.of(parts[2]));
    }

    private static List<String> said(List<Token> tokens, List<Marked> names) {
        return names.stream()
                .map(name -> NameSpan.surface(tokens, name.first(), name.last()))
                .toList();
    }
}
