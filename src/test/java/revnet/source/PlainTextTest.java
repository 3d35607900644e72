package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revnet.model.Span;

class PlainTextTest {

    private static List<String> read(String record) {
        return Readings.paragraphs(Readings.plain(record));
    }

    @Test
    void joinsHardWrappedLinesAndCutsAtBlankOnes() {
        assertThat(read("He met\nher in\nParis.\n \nThey left.")).containsExactly("He met her in Paris.", "They left.");
    }

    @Test
    void separatesParagraphsByABlankLine() {
        assertThat(Readings.plain("One.\n\n\n\nTwo.").text().text()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void continuesASentenceOverAPageInLowerCase() {
        assertThat(read("He met the\n\n12\f\nworkers of Perm.")).containsExactly("He met the workers of Perm.");
    }

    @Test
    void continuesAWordOverAPage() {
        assertThat(read("He met the work-\n\n12\n\ners of Perm.")).containsExactly("He met the workers of Perm.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a capital begins anew, and so does whatever follows a full stop
            'He met the', 'Workers of Perm.'
            'He met them.', 'and left.'
            '(He met “them.”)', 'and left.'
            """)
    void endsAParagraphAtAPageEndOtherwise(String before, String after) {
        assertThat(read(before + "\f" + after)).containsExactly(before, after);
    }

    @Test
    void takesAnUnwrappedLineForAParagraph() {
        String line = "The party met in the hall and spoke of bread, ".repeat(3) + "and went.";

        assertThat(read(line + "\n" + line)).containsExactly(line, line);
    }

    @Test
    void beginsAParagraphAtAnIndentAfterAFullStop() {
        assertThat(read("  He met her.\n  She left for\nParis.\nHe stayed,\n  it is said, there."))
                .containsExactly("He met her. She left for Paris. He stayed, it is said, there.");
        assertThat(read("He met her\nin Paris.\n   She left.")).containsExactly("He met her in Paris.", "She left.");
    }

    @Test
    void readsBulletsAsParagraphs() {
        assertThat(read("They asked:\n- bread\n- peace\n1. land"))
                .containsExactly("They asked:", "- bread", "- peace", "1. land");
    }

    @Test
    void leavesRulesOut() {
        assertThat(read("He left.\n* * *\nShe stayed.")).containsExactly("He left.", "She stayed.");
    }

    @Test
    void leavesRunningHeadsOut() {
        String page = "THE GREAT STRIKE %d\nHe met the workers.\nHe left %s.\n";
        String record =
                page.formatted(12, "Perm") + "\f" + page.formatted(13, "Kiev") + "\f" + page.formatted(14, "Lvov");

        assertThat(read(record))
                .containsExactly(
                        "He met the workers. He left Perm.",
                        "He met the workers. He left Kiev.",
                        "He met the workers. He left Lvov.");
    }

    @Test
    void keepsALineThatOnlyTwoPagesShare() {
        String page = "The great strike\n\nHe met the workers.\n";

        assertThat(read(page + "\f" + page)).contains("The great strike");
    }

    @Test
    void numbersPagesInFileOrder() {
        assertThat(Readings.plain("One.\n\nTwo.\f\fThree, and\f\nfour.\n\nFive.")
                        .paragraphs())
                .extracting(Paragraph::page)
                .containsExactly(1, 1, 3, 4);
    }

    @Test
    void readsPagesInTheOrderOfAnArrangement() {
        var turned = PlainText.read("and left.\fHe came", pages -> List.of(pages.get(1), pages.get(0)));
        var repaired = new Repairs(FunctionWords.load()).repair(turned);

        assertThat(repaired.text().text()).isEqualTo("He came and left.");
        assertThat(repaired.paragraphs()).containsExactly(new Paragraph(0, 17, 2));
        assertThat(repaired.text().quote(0, 17).spans()).containsExactly(new Span(10, 17), new Span(0, 9));
    }
}
