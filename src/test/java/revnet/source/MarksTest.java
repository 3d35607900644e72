package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            'He fled.[10] Then', He fled. Then
            'He fled,[14][20] then', 'He fled, then'
            '[5] In 1921 he', In 1921 he
            'the Group [12] met', the Group met
            'the Group[5–7] met', the Group met
            'the Group[note 3] met', the Group met
            'the Group[citation needed] met', the Group met
            'the Group.[a] It', the Group. It
            'the Group² met', the Group met
            'the Group.¹² It', the Group. It
            'the Group† met', the Group met
            'the party(3) met', the party met
            'of the Workers Group.33', of the Workers Group.
            'the _Ghadr_ party', the Ghadr party
            'the (_"Frauenarbeit"_)', 'the ("Frauenarbeit")'
            'the _Ghadr_’s men', the Ghadr’s men
            'the Group , led', 'the Group, led'
            '( Avrich, p. 3 )', '(Avrich, p. 3)'
            'one   two\u00a0three', one two three
            '\ufeffOne', One
            """)
    void leavesOutWhatAReaderSkips(String record, String read) {
        assertThat(Readings.plain(record).text().text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'an area of 5 km² there'
            'in [1921] he'
            'work[s] of his'
            'the RCP(b) met'
            'Article 5(1) says'
            'the snake_case word'
            'No.33 was'
            'he said ... no'
            'the group [Alarm] met'
            'at 7.30 he'
            """)
    void keepsWhatOnlyLooksLikeAMark(String record) {
        assertThat(Readings.plain(record).text().text()).isEqualTo(record);
    }
}
