package revnet.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.language.Token;

class DateFinderTest {

    private static final Pattern WORD = Pattern.compile("['’][0-9]+|[\\p{L}\\d][\\p{L}\\d.'’–-]*[\\p{L}\\d]|\\S");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He was expelled on 20 February 1922.                | 1922-02-20
                    On the 20th of February, 1922, he was expelled.     | 1922-02-20
                    The vote fell on February 20, 1922.                 | 1922-02-20
                    He was expelled in February 1922.                   | 1922-02
                    On the third of May, 1926, the mill stood still.    | 1926-05-03
                    It fell on the twenty-first of June 1832.           | 1832-06-21
                    The letter bears the date 20.2.1922 on its back.    | 1922-02-20
                    The strike began in the spring of 1922.             | 1922-21
                    She left the country in early 1923.                 | 1923
                    He joined the League in 1868.                       | 1868
                    """)
    void putsAbsoluteDatesIntoEdtf(String sentence, String date) {
        assertThat(dates(sentence, new Clock())).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The congress sat from 3-5 May 1921 in the hall.     | 1921-05-03/1921-05-05
                    It sat between the 3rd and 5th of May, 1921.        | 1921-05-03/1921-05-05
                    He toured Spain in July and August 1901.            | 1901-07/1901-08
                    He lived there from 1919 to 1921.                   | 1919/1921
                    Between 1903 and 1905 he edited the paper.          | 1903/1905
                    The war of 1914-18 ruined him.                      | 1914/1918
                    He wrote much in the 1930s.                         | 193X
                    He led the branch until 1925.                       | ../1925
                    She had led the paper since 1914.                   | 1914/..
                    He was a member from 1921 onward.                   | 1921/..
                    About 1905 he left the village.                     | 1905~
                    They held the hall before his death in 1881.        | ../1881
                    He did not return until 1906.                       | 1906
                    She was expelled from the league in 1906.           | 1906
                    He led it from his return in 1906.                  | 1906/..
                    She stood before a court in 1906.                   | 1906
                    She stood before the high court in 1906.            | 1906
                    They met before the split in 1906.                  | ../1906
                    """)
    void readsRangesAndWhatStandsBeforeADate(String sentence, String date) {
        assertThat(dates(sentence, new Clock())).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He was arrested on 12 (25) October 1905.            | 1905-10-25
                    He was arrested on 25 October (7 November) 1905.    | 1905-11-07
                    They met on 23 December 1905 (5 January 1906).      | 1906-01-05
                    The ukase of 19 February 1861 (O.S.) freed them.    | 1861-03-03
                    He was arrested on 12 October 1905.                 | 1905-10-12
                    """)
    void givesTheNewStyleWhereTheStyleIsTold(String sentence, String date) {
        assertThat(dates(sentence, new Clock())).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The following year he was arrested.                 | 1924
                    He was arrested the same year.                      | 1923
                    Two years later he was arrested.                    | 1925
                    In May he was arrested.                             | 1923-05
                    On 9 September he was arrested.                     | 1923-09-09
                    On 2 January he was arrested.                       | 1923-01-02
                    He was arrested on 13 October of that year.         | 1923-10-13
                    He stayed until May of the following year.          | ../1924-05
                    The following month he was arrested.                | 1923-10
                    The next day he was arrested.                       | 1923-09-29
                    He must leave by the 30th.                          | ../1923-09-30
                    By the 30th he was gone.                            | 1923-09-30
                    He fled within the fortnight.                       | 1923-09-28/1923-10-12
                    Prior to this, he had led the union.                | ../1923
                    He led it in the rising of '17.                     | 1917
                    He wrote it in the twenties.                        | 192X
                    At this meeting he was elected.                     | 1923-09-28
                    """)
    void countsFromWhereTheNarrativeStands(String sentence, String date) {
        assertThat(dates(sentence, Clock.at(1923, 9, 28))).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The riots of 4 May 1926 failed, and a day later he fled.          | 1926-05-05
                    The Charter of 1838 failed, and a year later he fled.             | 1924
                    He had left two years earlier, and in May the league split.       | 1923-05
                    """)
    void movesTheNarrativeByWhatHappened(String sentence, String last) {
        assertThat(dates(sentence, Clock.at(1923, 9, 28))).endsWith(last);
    }

    @Test
    void leavesTheYearOpenWhereNothingTellsIt() {
        assertThat(dates("They met on 3 May in a cafe.", new Clock())).containsExactly("XXXX-05-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Next to the factory stood 250 men who may march.
                    The hall held 1800 workers.
                    The following year he was arrested.
                    """)
    void findsNoDateWhereThereIsNone(String sentence) {
        assertThat(dates(sentence, new Clock())).isEmpty();
    }

    private static List<String> dates(String sentence, Clock clock) {
        return new DateFinder()
                .find(tokens(sentence.strip()), clock).stream()
                        .map(span -> span.date().text())
                        .toList();
    }

    private static List<Token> tokens(String sentence) {
        var tokens = new ArrayList<Token>();
        WORD.matcher(sentence)
                .results()
                .forEach(
                        word -> tokens.add(new Token(word.group(), word.group(), "NN", "O", word.start(), word.end())));
        return tokens;
    }
}
