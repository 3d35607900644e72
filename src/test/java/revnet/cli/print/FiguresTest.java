package revnet.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import revnet.graph.Drawing;
import revnet.query.Table;

class FiguresTest {

    private static final List<List<@Nullable Object>> ROWS = List.of(
            row(1921L, 2L, "Ana", "OPPOSED", "Zora"),
            row(1921L, 3L, "Ana", "SUPPORTED", "Zora"),
            row(1923L, 1L, "Mila", "OPPOSED", "Zora"),
            row(null, 5L, "Mila", "OPPOSED", null));

    @Test
    void countsTheRowsOfAYearAndNoneForAYearThatIsNotKnown() {
        var figure = Figures.of(table(Drawing.Kind.CHART, "year")).get(0);

        assertThat(figure.picture().select("rect > title").eachText()).containsExactly("1921: 2", "1923: 1");
        assertThat(figure.caption())
                .isEqualTo("How many rows there are, by year. 1 row whose date is not a single year is not drawn.");
    }

    @Test
    void addsUpTheNumbersOfAYear() {
        var figure = Figures.of(table(Drawing.Kind.CHART, "year", "arrests")).get(0);

        assertThat(figure.picture().select("rect > title").eachText()).containsExactly("1921: 5", "1923: 1");
    }

    @Test
    void takesAColumnOrOneNameForTheRelation() {
        var byColumn = Figures.of(table(Drawing.Kind.NETWORK, "who", "relation", "whom"))
                .get(0);
        var byName = Figures.of(table(Drawing.Kind.NETWORK, "who", "CONTACTED", "whom"))
                .get(0);

        assertThat(byColumn.picture().select("path > title").eachText())
                .containsExactly("Ana opposed Zora", "Ana supported Zora", "Mila opposed Zora");
        assertThat(byName.picture().select("path > title").eachText())
                .containsExactly("Ana contacted Zora", "Mila contacted Zora");
    }

    @Test
    void drawsNothingOfNothing() {
        var drawings = List.of(new Drawing(Drawing.Kind.CHART, List.of("year")));

        assertThat(Figures.of(new Table("t", List.of("year"), List.of(), drawings)))
                .isEmpty();
    }

    private static Table table(Drawing.Kind kind, String... columns) {
        return new Table(
                "Quarrels.",
                List.of("year", "arrests", "who", "relation", "whom"),
                ROWS,
                List.of(new Drawing(kind, List.of(columns))));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
