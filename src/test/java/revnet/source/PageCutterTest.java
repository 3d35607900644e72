package revnet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCutterTest {

    private static List<String> pages(String record) {
        return PageCutter.cut(record).stream()
                .map(page -> page.number() + ":"
                        + String.join(
                                "/",
                                page.lines().stream()
                                        .filter(line -> !line.isBlank(record))
                                        .map(line -> line.strip(record).of(record))
                                        .toList()))
                .toList();
    }

    @Test
    void cutsAtFormFeedsAndCountsEmptyPages() {
        assertThat(pages("one\ntwo\fthree\n\f\ffour")).containsExactly("1:one/two", "2:three", "3:", "4:four");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "- 17 -", "– 17 –", "Page 17", "p. 17", "17 of 32", "  17 "})
    void cutsAtALineOfOnlyAPageNumber(String number) {
        assertThat(pages("one\n\n" + number + "\n\ntwo")).containsExactly("1:one", "2:two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1917", "XVII", "17.", "17 men", "(17)"})
    void doesNotTakeOtherLinesForAPageNumber(String line) {
        assertThat(pages("one\n\n" + line + "\n\ntwo")).containsExactly("1:one/" + line + "/two");
    }

    @Test
    void keepsANumberThatStandsInsideAPageOfATextWithFormFeeds() {
        assertThat(pages("one\n\n3\n\ntwo\n12\f13\nthree\nxiv")).containsExactly("1:one/3/two", "2:three");
    }

    @Test
    void keepsANumberBetweenLinesOfAParagraph() {
        assertThat(pages("they were\n17\nmen")).containsExactly("1:they were/17/men");
    }

    @Test
    void cutsBeforeASingleBlankWhereAllOtherLinesAreFlushLeft() {
        String page = " first\n" + "line\n".repeat(9);

        assertThat(PageCutter.cut(page.repeat(3)))
                .extracting(Page::number, Page::start)
                .containsExactly(tuple(1, 0), tuple(2, 52), tuple(3, 104));
    }

    @Test
    void cutsNotAtABlankWhereLinesAreIndented() {
        String text = " first\n" + "line\n".repeat(9) + " second\n" + "line\n".repeat(9) + "   third\n";

        assertThat(PageCutter.cut(text)).hasSize(1);
    }

    @Test
    void doesNotCutTwiceAtANumberAndABlank() {
        String page = " first\n" + "line\n".repeat(9) + "\n17\n\n";

        assertThat(PageCutter.cut(page.repeat(3))).hasSize(3);
    }
}
