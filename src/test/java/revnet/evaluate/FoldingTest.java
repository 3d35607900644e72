package revnet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    # case, article, accent
                    The Dockers Union     | dockers union
                    a Call to All         | call to all
                    The A List            | a list
                    René Dvořák y Núñez   | rene dvorak y nunez
                    Straße                | strasse
                    # apostrophes: before a last s, inside a word, after one, the Slavic soft sign
                    Bakers' League        | bakers league
                    Baker's League        | baker league
                    Tomorrow’s            | tomorrow
                    O’Dowd                | odowd
                    d'Oro                 | doro
                    Kazanʼ                | kazan
                    Ilʹin                 | ilʹin
                    # whatever else stands between words, and compatibility forms
                    Neue-Zeitung (N.Z.)   | neue zeitung n z
                    snake_case            | snake_case
                    №７ Ⅳ                 | no7 iv
                    СОЮ́З                  | союз
                    … — ‹›                | ""
                    """)
    void leavesOfANameWhatTellsItFromOthers(String name, String folded) {
        assertThat(Folding.name(name)).isEqualTo(folded);
    }

    @Test
    void takesAMarkForTheEndOfAWordAsItIsNoLetter() {
        assertThat(Folding.name("क\u093eम")).isEqualTo("क म");
    }

    @Test
    void closesTheGapsOfAQuote() {
        assertThat(Folding.quote("the  rail-\n  way\u00a0men of\u2028Co-\u00ad op"))
                .isEqualTo("therailwaymenofCo-\u00adop");
    }

    @Test
    void leavesAHyphenBesideWhatIsNoLetter() {
        assertThat(Folding.quote("nine-\n(ten) a-\nb-\nc")).isEqualTo("nine-(ten)ab-c");
    }

    @ParameterizedTest
    @CsvSource({"letters/1921.txt, 1921", "a.b.txt, a.b", ".hidden, .hidden", "end., end.", "folder/x.txt/, x", "x, x"})
    void takesFoldersAndTheLastEndingOffAPath(String path, String stem) {
        assertThat(Folding.stem(path)).isEqualTo(stem);
    }
}
