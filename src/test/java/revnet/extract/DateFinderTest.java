package revnet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He was expelled on 20 February 1922.              | 1922-02-20
                    On the 20th of February, 1922, he was expelled.   | 1922-02-20
                    The vote fell on February 20, 1922.               | 1922-02-20
                    He was expelled in February 1922.                 | 1922-02
                    The congress sat from 3-5 May 1921 in the hall.   | 1921-05-03/1921-05-05
                    He lived there from 1919 to 1921.                 | 1919/1921
                    The war of 1914-18 ruined him.                    | 1914/1918
                    He wrote much in the 1930s.                       | 193X
                    By 1917 he was free.                              | ../1917
                    She had led the paper since 1914.                 | 1914/..
                    About 1905 he left the village.                   | 1905~
                    They met on 3 May in a cafe.                      | XXXX-05-03
                    He joined the League in 1868.                     | 1868
                    """)
    void putsWhatIsWrittenIntoEdtf(String sentence, String date) {
        assertThat(dates(sentence, new Clock())).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The following year he was arrested. | 1924
                    He was arrested the same year.      | 1923
                    In May he was arrested.             | 1923-05
                    On 9 September he was arrested.     | 1923-09-09
                    """)
    void countsFromTheNarrativesOwnYear(String sentence, String date) {
        var clock = new Clock();
        clock.set(1923);

        assertThat(dates(sentence, clock)).containsExactly(date);
    }

    @Test
    void findsNoDateWhereThereIsNone() {
        assertThat(dates("Next to the factory stood 250 men who may march.", new Clock()))
                .isEmpty();
    }

    private static List<String> dates(String sentence, Clock clock) {
        return new DateFinder()
                .find(Reader.tokens(sentence), clock).stream()
                        .map(span -> span.date().text())
                        .toList();
    }
}
