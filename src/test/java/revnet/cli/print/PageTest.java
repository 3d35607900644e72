package revnet.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PageTest {

    @Test
    void breaksLinesBetweenWords() {
        assertThat(Page.wrap("Lenin answered him in a long letter", 12))
                .containsExactly("Lenin", "answered him", "in a long", "letter");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Page.wrap("Arbeiterunionen", 6)).containsExactly("Arbeit", "erunio", "nen");
    }

    @Test
    void givesAnAccentThatStandsOnTheLetterBeforeNoPlace() {
        assertThat(Page.width("Мя\u0301сников")).isEqualTo(8);
    }

    @Test
    void setsHeadingsInBoldWhereItCanBeSeen() {
        var text = new StringWriter();
        new Page(new PrintWriter(text), 80, Ansi.ON).heading("Allies");

        assertThat(text).hasToString("\u001b[1mAllies\u001b[0m\n");
    }
}
