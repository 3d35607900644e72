package revnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Gavril Miasnikov,        Gavriil Myasnikov,            true
        Gavril Miasnikov,        G. Miasnikov,                 true
        Gavril Miasnikov,        Gavril Il'ich Miasnikov,      true
        G. I. Miasnikov,         Gavril Il'ich Miasnikov,      true
        G. T. Miasnikov,         Gavril Il'ich Miasnikov,      false
        Charles Hotham,          Sir Charles Hotham,           true
        Marinus van der Lubbe,   Van der Lubbe,                true
        M. van der Lubbe,        Marinus van der Lubbe,        true
        Karl Liebknecht,         Wilhelm Liebknecht,           false
        John A. Smith,           John B. Smith,                false
        John Smith,              John Smith Jr.,               false
        Sergei Medvedev,         Sergei Medvedev (Kharkov),    true
        Governor Hotham,         Charles Hotham,               false
        Leon Trotsky,            Leon Blum,                    false
        """)
    void agreesWithWhatDoesNotContradictIt(String one, String other, boolean compatible) {
        assertThat(PersonName.of(one).compatible(PersonName.of(other))).isEqualTo(compatible);
        assertThat(PersonName.of(other).compatible(PersonName.of(one))).isEqualTo(compatible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Victoriano Huerta           ; Victoriano Huerta|General Huerta     ; false
        V. Huerta                   ; Victoriano Huerta|General Huerta     ; false
        Adolfo Huerta               ; Victoriano Huerta|General Huerta     ; true
        John B. Smith               ; John Smith|John A. Smith             ; true
        John B. Smith|John Smith    ; John Smith|John A. Smith             ; true
        John Smith|J. Smith         ; James Smith|J. Smith                 ; true
        Comrade Ivan Popov          ; Ivan Popov|Ivan Petrovich Popov      ; false
        Vladimir Ulyanov            ; Nikolai Lenin                        ; false
        """)
    void conflictsWithTheNamesOfAnother(String some, String others, boolean conflict) {
        assertThat(PersonName.conflict(names(some), names(others))).isEqualTo(conflict);
        assertThat(PersonName.conflict(names(others), names(some))).isEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource({"Ram Chandra, true", "J. Smith, false", "J. R. Smith, true", "Smith, false", "Jo Smith, true"})
    void isDistinctiveByAGivenNameOrTwoInitials(String name, boolean distinctive) {
        assertThat(PersonName.of(name).distinctive()).isEqualTo(distinctive);
    }

    private static List<PersonName> names(String names) {
        return PersonName.full(List.of(names.split("\\|", -1)));
    }
}
