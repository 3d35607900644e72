package revnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymTest {

    @ParameterizedTest
    @CsvSource({"IWW, IWW", "I.W.W., IWW", "I. W. W., IWW", "RCP(b), RCP", "R.C.P.(b), RCP", "ЧК, ЧК"})
    void isTheCapitals(String name, String letters) {
        assertThat(Acronym.of(name)).hasValue(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iskra", "Nabat", "X", "IWW Hall", "Comintern", ""})
    void isNoOtherName(String name) {
        assertThat(Acronym.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Industrial Workers of the World           | IWOTW,IWW
        Socialist Party of America                | SPOA,SPA
        Communist Workers' Party of the USSR      | CWPOTU,CWPU
        Russian Communist Party (Bolsheviks)      | RCP
        """)
    void comesFromTheWordsWithOrWithoutSmallOnes(String name, String letters) {
        assertThat(Acronym.ofWords(name)).isEqualTo(Set.of(letters.split(",", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iskra", "Socialist Party"})
    void comesFromThreeWordsAtLeast(String name) {
        assertThat(Acronym.ofWords(name)).isEmpty();
    }
}
