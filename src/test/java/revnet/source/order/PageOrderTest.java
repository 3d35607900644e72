package revnet.source.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageOrderTest {

    /** A language of which nothing is known. */
    private record Unknown() implements Language {

        @Override
        public boolean knows(String word) {
            return false;
        }

        @Override
        public List<String> sentences() {
            return List.of();
        }
    }

    private static List<Integer> restore(PageText... pages) {
        return new PageOrder(new Unknown()).restore(List.of(pages));
    }

    private static PageText page(String text) {
        return new PageText(text.lines().toList(), OptionalInt.empty());
    }

    private static PageText numbered(int number) {
        return new PageText(List.of("The strike began."), OptionalInt.of(number));
    }

    @Test
    void readsByPrintedNumber() {
        assertThat(restore(numbered(7), numbered(5), numbered(6))).containsExactly(1, 2, 0);
    }

    @Test
    void keepsPagesThatSayNothingOfTheirOrder() {
        assertThat(restore(page("The strike began."), page("The police came."), page("The strike ended.")))
                .containsExactly(0, 1, 2);
    }

    @Test
    void putsBlankPagesLast() {
        var blank = new PageText(List.of(), OptionalInt.empty());

        assertThat(restore(numbered(7), blank, numbered(5), numbered(6))).containsExactly(2, 3, 0, 1);
    }

    @Test
    void findsTheBestPathOfFewAndOfManyPages() {
        for (int size : new int[] {9, 20}) {
            int[] expected = IntStream.range(0, size).map(i -> i * 7 % size).toArray();
            var pages = new PageText[size];
            IntStream.range(0, size).forEach(i -> pages[expected[i]] = numbered(i));
            var joins = new Joins(List.of(pages), new Unknown(), new Succession(List.of(), 1));

            assertThat(PathSearch.best(joins)).containsExactly(expected);
        }
    }

    @Test
    void scoresACutWordByWhetherItIsOne() {
        var joins = new Joins(
                Stream.of(
                                "The printers' committee met the work-",
                                "ers of the town.",
                                "and they went home. The workers ate.")
                        .map(PageOrderTest::page)
                        .toList(),
                new Unknown(),
                new Succession(List.of(), 1));

        assertThat(joins.score(0, 1)).isGreaterThan(joins.score(0, 2) + 3);
    }
}
