package revnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "Miasnikov, Miasnikov, 0",
        "Miasnikov, Myasnikov, 0",
        "Miasikov, Miasnikov, 1",
        "Zionviev, Zinoviev, 1",
        "Sapornov, Sapronov, 1",
        "Bukarhin, Bukharin, 2",
        "Proudhommeaux, Prudhommeaux, 1",
        "Shylapiknov, Shliapnikov, 3"
    })
    void countsTheSlips(String slip, String name, int slips) {
        assertThat(Misspelling.slips(slip, name)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        // too short
        "Brown, Bruwn",
        "Lenin, Lenni",
        // two letters in a word of eight
        "Miasnoff, Miasturf",
        // another first letter
        "Kollontai, Gollontai",
        // a wife
        "Kuznetsov, Kuznetsova",
        "Medvedev, Medvedeva"
    })
    void takesOtherNamesForNoSlips(String one, String other) {
        assertThat(Misspelling.slips(one, other)).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "workers oppositon, workers opposition, true",
        "congress of 1905, congress of 1906, false",
        "left block, left bloc, false",
        "northern league, southern league, false"
    })
    void comparesTheNamesOfBodies(String one, String other, boolean slip) {
        assertThat(Misspelling.oneSlip(one, other)).isEqualTo(slip);
    }
}
