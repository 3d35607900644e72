package revnet.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import revnet.query.Table;

class FormatTest {

    private static final Table TABLE = new Table(
            "Who & what",
            List.of("name", "born_in", "sure"),
            List.of(row("Gavril Miasnikov", null, 0.8765), row("a, \"b\" <c> | d\n#", List.of("x", "y"), 1.0)));

    @Test
    void laysTextOutInColumns() {
        assertThat(written(Format.TABLE, 80)).isEqualTo("""
                        Who & what
                        name              born in  sure
                        ────────────────────────────────
                        Gavril Miasnikov           0.877
                        a, "b" <c> | d #  x; y     1
                        """);
    }

    @Test
    void wrapsTheWidestColumnsUntilTheTableFitsThePage() {
        assertThat(written(Format.TABLE, 26)).isEqualTo("""
                        Who & what
                        name        born in  sure
                        ──────────────────────────
                        Gavril               0.877
                        Miasnikov

                        a, "b" <c>  x; y     1
                        | d #
                        """);
    }

    @Test
    void quotesCommasAndQuotationMarksInCsv() {
        assertThat(written(Format.CSV, 80)).isEqualTo("""
                        name,born_in,sure
                        Gavril Miasnikov,,0.877
                        "a, ""b"" <c> | d #",x; y,1
                        """);
    }

    @Test
    void keepsNumbersNullsAndListsInJson() {
        assertThat(written(Format.JSON, 80)).isEqualTo("""
                        [
                          {
                            "name" : "Gavril Miasnikov",
                            "born_in" : null,
                            "sure" : 0.8765
                          },
                          {
                            "name" : "a, \\"b\\" <c> | d\\n#",
                            "born_in" : [
                              "x",
                              "y"
                            ],
                            "sure" : 1.0
                          }
                        ]
                        """);
    }

    @Test
    void escapesWhatMarkdownWouldTakeForMarkup() {
        assertThat(written(Format.MARKDOWN, 80)).isEqualTo("""
                        ## Who \\& what

                        | name | born\\_in | sure |
                        |---|---|---|
                        | Gavril Miasnikov |  | 0.877 |
                        | a, "b" \\<c\\> \\| d \\# | x; y | 1 |
                        """);
    }

    @Test
    void escapesWhatHtmlWouldTakeForMarkup() {
        assertThat(written(Format.HTML, 80))
                .contains(
                        "<title>Who &amp; what</title>",
                        "<td>a, \"b\" &lt;c&gt; | d #</td>",
                        "<th scope=\"col\">born in</th>");
    }

    @Test
    void putsWordsOfADocumentBelowTheirRow() {
        var table = new Table(
                "Expulsions",
                List.of("date", "who", "quote", "document", "page"),
                List.of(row("1922", "Miasnikov", "He was expelled from the party.", "A Life", 7L)));

        assertThat(new Sheet(40).text(new TableAnswer(table))).isEqualTo("""
                        Expulsions
                        date  who
                        ───────────────
                        1922  Miasnikov
                            “He was expelled from the party.” —
                            A Life, p. 7
                        """);
    }

    @Test
    void saysSoWhereNothingWasFound() {
        var table = new Table("Expulsions", List.of("who"), List.of());

        assertThat(new Sheet(40).text(new TableAnswer(table))).isEqualTo("Expulsions\nNothing was found.\n");
    }

    private static String written(Format format, int width) {
        var text = new StringWriter();
        format.write(new TableAnswer(TABLE), new Page(new PrintWriter(text), width, Ansi.OFF));
        return text.toString();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
