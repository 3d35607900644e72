package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # only the line's end made the hyphen
            'the Bolshe-\nviks', the Bolsheviks
            'the Bolshe- \n  viks', the Bolsheviks
            'THE BOLSHE-\nVIKS', THE BOLSHEVIKS
            # the document writes the compound with a hyphen elsewhere, perhaps with another ending
            'a left-wing group, the left-\nwing paper', 'a left-wing group, the left-wing paper'
            'counter-revolutionary, counter-\nrevolution', 'counter-revolutionary, counter-revolution'
            # it writes it joined more often
            'to cooperate, cooperate, co-operate, co-\noperate', 'to cooperate, cooperate, co-operate, cooperate'
            # capitals, figures, first parts that never join
            'Brest-\nLitovsk', Brest-Litovsk
            'in 1905-\n07', in 1905-07
            'in 1933–\n37', in 1933–37
            'self-\nrule', self-rule
            'anarcho-\nsyndicalist', anarcho-syndicalist
            # soft hyphens go, in a line and at its end
            'Bol\u00adshe\u00ad\nvik', Bolshevik
            # a dash is no hyphen
            'a group -\nsmall', a group - small
            'a group—\nsmall', a group— small
            'a-\n(b', a- (b
            # Cyrillic, and letters with combining accents
            'больше-\nвики', большевики
            'Cafe\u0301-\nteria', Cafe\u0301teria
            """)
    void joinsWhatALineEndCuts(String record, String read) {
        assertThat(Readings.plain(record).text().text()).isEqualTo(read);
    }
}
