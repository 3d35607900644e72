package revnet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # date
        1985-04-12                | 1985-04-12 | 1985-04-12
        1985-04                   | 1985-04-01 | 1985-04-30
        1985                      | 1985-01-01 | 1985-12-31
        # date and time
        1985-04-12T23:20:30       | 1985-04-12 | 1985-04-12
        1985-04-12T23:20:30Z      | 1985-04-12 | 1985-04-12
        1985-04-12T23:20:30-04    | 1985-04-12 | 1985-04-12
        1985-04-12T23:20:30+04:30 | 1985-04-12 | 1985-04-12
        # interval
        1964/2008                 | 1964-01-01 | 2008-12-31
        2004-06/2006-08           | 2004-06-01 | 2006-08-31
        2004-02-01/2005-02-08     | 2004-02-01 | 2005-02-08
        2004-02-01/2005-02        | 2004-02-01 | 2005-02-28
        2004-02-01/2005           | 2004-02-01 | 2005-12-31
        2005/2006-02              | 2005-01-01 | 2006-02-28
        """)
    void readsTheExamplesOfLevel0(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        assertBounds(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # years of more than four digits
        Y170000002    | +170000002-01-01 | +170000002-12-31
        Y-170000002   | -170000002-01-01 | -170000002-12-31
        # seasons
        2001-21       | 2001-03-01 | 2001-05-31
        2001-22       | 2001-06-01 | 2001-08-31
        2001-23       | 2001-09-01 | 2001-11-30
        2001-24       | 2001-12-01 | 2002-02-28
        # qualification of the whole
        1984?         | 1984-01-01 | 1984-12-31
        2004-06~      | 2004-06-01 | 2004-06-30
        2004-06-11%   | 2004-06-11 | 2004-06-11
        # unspecified digits from the right
        201X          | 2010-01-01 | 2019-12-31
        20XX          | 2000-01-01 | 2099-12-31
        2004-XX       | 2004-01-01 | 2004-12-31
        1985-04-XX    | 1985-04-01 | 1985-04-30
        1985-XX-XX    | 1985-01-01 | 1985-12-31
        # open and unknown ends
        1985-04-12/.. | 1985-04-12 |
        1985-04/..    | 1985-04-01 |
        1985/..       | 1985-01-01 |
        ../1985-04-12 |            | 1985-04-12
        ../1985-04    |            | 1985-04-30
        ../1985       |            | 1985-12-31
        1985-04-12/   | 1985-04-12 |
        1985-04/      | 1985-04-01 |
        1985/         | 1985-01-01 |
        /1985-04-12   |            | 1985-04-12
        /1985-04      |            | 1985-04-30
        /1985         |            | 1985-12-31
        # negative year
        -1985         | -1985-01-01 | -1985-12-31
        """)
    void readsTheExamplesOfLevel1(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        assertBounds(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # exponent
        Y-17E7                      | -170000000-01-01 | -170000000-12-31
        # significant digits
        1950S2                      | 1900-01-01 | 1999-12-31
        Y171010000S3                | +171000000-01-01 | +171999999-12-31
        Y3388E2S3                   | +338000-01-01 | +338999-12-31
        # sub-year groupings
        2001-28                     | 2001-12-01 | 2002-02-28
        2001-29                     | 2001-09-01 | 2001-11-30
        2001-32                     | 2001-06-01 | 2001-08-31
        2001-33                     | 2001-01-01 | 2001-03-31
        2001-34                     | 2001-04-01 | 2001-06-30
        2001-39                     | 2001-09-01 | 2001-12-31
        2001-40                     | 2001-01-01 | 2001-06-30
        2001-41                     | 2001-07-01 | 2001-12-31
        # one of a set
        [1667,1668,1670..1672]      | 1667-01-01 | 1672-12-31
        [..1760-12-03]              |            | 1760-12-03
        [1760-12..]                 | 1760-12-01 |
        [1760-01,1760-02,1760-12..] | 1760-01-01 |
        [1667,1760-12]              | 1667-01-01 | 1760-12-31
        [..1984]                    |            | 1984-12-31
        # all members
        {1667,1668,1670..1672}      | 1667-01-01 | 1672-12-31
        {1960,1961-12}              | 1960-01-01 | 1961-12-31
        {..1984}                    |            | 1984-12-31
        # qualification of parts
        2004-06~-11                 | 2004-06-11 | 2004-06-11
        2004?-06-11                 | 2004-06-11 | 2004-06-11
        ?2004-06-~11                | 2004-06-11 | 2004-06-11
        2004-%06-11                 | 2004-06-11 | 2004-06-11
        # unspecified digits anywhere
        156X-12-25                  | 1560-12-25 | 1569-12-25
        15XX-12-25                  | 1500-12-25 | 1599-12-25
        XXXX-12-XX                  | 0000-12-01 | 9999-12-31
        1XXX-XX                     | 1000-01-01 | 1999-12-31
        1XXX-12                     | 1000-12-01 | 1999-12-31
        1984-1X                     | 1984-10-01 | 1984-12-31
        # intervals
        2004-06-~01/2004-06-~20     | 2004-06-01 | 2004-06-20
        2004-06-XX/2004-07-03       | 2004-06-01 | 2004-07-03
        """)
    void readsTheExamplesOfLevel2(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        assertBounds(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1921-24        | 1921-12-01  | 1922-02-28
        1919-24        | 1919-12-01  | 1920-02-29
        1924-02        | 1924-02-01  | 1924-02-29
        1922-XX-31     | 1922-01-31  | 1922-12-31
        192X-02-29     | 1920-02-29  | 1928-02-29
        192X~          | 1920-01-01  | 1929-12-31
        1917-21/1921?  | 1917-03-01  | 1921-12-31
        1922-02/1922   | 1922-02-01  | 1922-12-31
        -004X          | -0049-01-01 | -0040-12-31
        """)
    void takesTheOutermostDays(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        assertBounds(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1922-13               | there is no month 13
        1922-00               | there is no month 00
        1922-20               | there is no month 20
        1922-42               | there is no month 42
        1922-2X               | there is no month 2X
        1922-06-31            | there is no day 31 in 1922-06
        1923-02-29            | there is no day 29 in 1923-02
        1922-01-00            | there is no day 00 in 1922-01
        1921-21-05            | a season has no days
        1923/1922             | it ends before it begins
        1922-06/1922-02       | it ends before it begins
        [1923..1922]          | it ends before it begins
        /                     | one end at least must be a date
        ../..                 | one end at least must be a date
        ../                   | one end at least must be a date
        1922-02-01T25:00:00   | there is no time 25:00:00
        Y17E70                | the year is out of range
        Y1000000000           | the year is out of range
        1922/1923-13          | there is no month 13
        """)
    void refusesWhatIsNoDate(String text, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessage("'%s' is not an EDTF date: %s", text, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''
        ' '
        22
        19222
        1922-2
        1922-02-1
        1922.02
        February 1922
        1922-02-
        1922--02
        1922??
        192x
        192u
        1922/1923/1924
        ' 1922'
        1922T10:00:00
        1922-02T10:00:00
        19220212
        [1922
        {1922]
        []
        [1922/1923]
        [1922,]
        Y1922
        y170000002
        -0000
        1922S0
        1950S2-03
        ..
        unknown
        1922-02-20?~
        """)
    void refusesWhatIsWrittenOtherwise(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessage(
                        "'%s' is not an EDTF date; write for example 1922, 1922-02, 1922-02-20, 192X, 1922~, 1919/1921"
                                + " or ../1923",
                        text);
    }

    @ParameterizedTest
    @CsvSource({
        "1922,           false, false",
        "1922~,          true,  false",
        "1922?,          false, true",
        "1922%,          true,  true",
        "?2004-06-~11,   true,  true",
        "1919~/1921,     true,  false",
        "192X,           false, false"
    })
    void knowsItsQualifiers(String text, boolean approximate, boolean uncertain) {
        var date = EdtfDate.parse(text);

        assertThat(List.of(date.approximate(), date.uncertain())).containsExactly(approximate, uncertain);
    }

    @Test
    void boundsWhateverIsWrittenOfADay() {
        var random = new Random(1922);
        for (int i = 0; i < 2000; i++) {
            var day = LocalDate.ofEpochDay(random.nextInt(-60_000, 20_000));
            var month = YearMonth.from(day);
            var text = day.toString();
            var mark = List.of("", "?", "~", "%").get(random.nextInt(4));

            assertBounds(text + mark, day, day);
            assertBounds(text.substring(0, 7) + mark, month.atDay(1), month.atEndOfMonth());
            assertBounds(text.substring(0, 8) + "XX" + mark, month.atDay(1), month.atEndOfMonth());
            assertBounds(
                    text.substring(0, 4) + mark,
                    day.withDayOfYear(1),
                    month.withMonth(12).atEndOfMonth());
        }
    }

    @Test
    void boundsAnIntervalByItsEnds() {
        var random = new Random(1923);
        for (int i = 0; i < 500; i++) {
            var start = LocalDate.ofEpochDay(random.nextInt(-60_000, 0));
            var end = start.plusDays(random.nextInt(20_000));

            assertBounds(start + "/" + end, start, end);
            assertBounds(start + "/..", start, null);
        }
    }

    private static void assertBounds(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var date = EdtfDate.parse(text);

        assertThat(date.text()).isEqualTo(text);
        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
    }
}
