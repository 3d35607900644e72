package revnet.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import revnet.source.Booklet.Marks;

/** Booklets made of our own documents are read as they were written, and documents in order as they stand. */
class ReadingOrderTest {

    private static final Path CORPUS = Path.of("../shared/corpus/documents");
    private static final Path SCAN = CORPUS.resolve("miasnikov-essay.txt");

    private static final List<String> PAGES = Booklet.pages(String.join("\n\n", Booklet.texts()), 60, 40);

    /** The numbers in file order of the pages that have text, in reading order. */
    private static List<Integer> order(String record) {
        return PageArrangement.arrange(record, RunningHeads.remove(record, PageCutter.cut(record))).stream()
                .filter(page -> page.lines().stream().anyMatch(line -> !line.isBlank(record)))
                .map(Page::number)
                .toList();
    }

    private static List<Integer> inOrder(int pages) {
        return IntStream.range(0, pages).boxed().toList();
    }

    /** Where each page stands in the file, counted from 1; only form feeds leave blank pages to count. */
    private static List<Integer> places(int pages, List<Integer> sequence, Marks marks) {
        var kept = sequence.stream()
                .filter(page -> marks == Marks.FEEDS || page < pages)
                .toList();
        return inOrder(pages).stream().map(page -> kept.indexOf(page) + 1).toList();
    }

    static Stream<Arguments> foldings() {
        return Booklet.foldings(PAGES.size()).entrySet().stream().flatMap(folding -> Arrays.stream(Marks.values())
                .map(marks -> Arguments.of(folding.getKey(), marks, folding.getValue())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("foldings")
    void unfoldsABooklet(String name, Marks marks, List<Integer> sequence) {
        assertThat(order(Booklet.scan(PAGES, sequence, marks)))
                .as(name)
                .containsExactlyElementsOf(places(PAGES.size(), sequence, marks));
    }

    @ParameterizedTest
    @EnumSource(Marks.class)
    void leavesEveryDocumentInOrderAlone(Marks marks) {
        for (String text : Booklet.texts()) {
            var pages = Booklet.pages(text, 50, 12);

            assertThat(order(Booklet.scan(pages, inOrder(pages.size()), marks))).isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource(Marks.class)
    void leavesALongDocumentInOrderAlone(Marks marks) {
        assertThat(order(Booklet.scan(PAGES, inOrder(PAGES.size()), marks)))
                .containsExactlyElementsOf(places(PAGES.size(), inOrder(PAGES.size()), marks));
    }

    @Test
    void sortsShuffledPagesByTheirNumbers() {
        var shuffled = new ArrayList<>(inOrder(PAGES.size()));
        Collections.shuffle(shuffled, new Random(1923));

        assertThat(order(Booklet.scan(PAGES, shuffled, Marks.NUMBERED_FEET)))
                .containsExactlyElementsOf(places(PAGES.size(), shuffled, Marks.NUMBERED_FEET));
    }

    @Test
    void readsTheSameTextFoldedAndUnfolded() {
        var sequence = Booklet.saddleStitch(PAGES.size());

        assertThat(Readings.plain(Booklet.scan(PAGES, sequence, Marks.FEEDS))
                        .text()
                        .text())
                .isEqualTo(Readings.plain(Booklet.scan(PAGES, inOrder(PAGES.size()), Marks.FEEDS))
                        .text()
                        .text());
    }

    @Test
    void quotesOverAJoinInReadingOrder() {
        var sequence = requireNonNull(Booklet.foldings(PAGES.size()).get("two up, cut and piled"));
        var text = Readings.plain(Booklet.scan(PAGES, sequence, Marks.FEEDS)).text();
        int start = text.text().indexOf("executed on 16 November");
        var quote = text.quote(start, start + 23);

        assertThat(start).isPositive();
        assertThat(quote.spans()).hasSize(2);
        assertThat(Readings.covered(text, quote)).isEqualTo("exec\nuted on 16 November");
        assertThat(text.says(quote)).isTrue();
    }

    @Test
    void leavesTheCorpusAloneButForTheFoldedScan() throws IOException {
        assumeThat(Files.isDirectory(CORPUS)).isTrue();
        for (var file : DocumentReader.find(List.of(CORPUS))) {
            if (!file.equals(SCAN)) {
                assertThat(order(Files.readString(file))).as(file.toString()).isSorted();
            }
        }
    }

    @Test
    void unfoldsTheScanOfTheCorpus() throws IOException {
        assumeThat(Files.exists(SCAN)).isTrue();
        String record = Files.readString(SCAN);
        var order = order(record);
        var pages = PageArrangement.arrange(record, RunningHeads.remove(record, PageCutter.cut(record)));
        var numbers = pages.stream()
                .flatMapToInt(page -> page.printed().stream())
                .boxed()
                .toList();

        assertThat(numbers).hasSizeGreaterThan(2).isSorted();
        assertThat(order).startsWith(1).endsWith(3).hasSize(35).doesNotHaveDuplicates();
        assertThat(brokenJoins(record, pages)).isZero();
    }

    /** Joins at which a new page goes on in lower case after a full stop, or begins anew after a cut word. */
    private static long brokenJoins(String record, List<Page> pages) {
        var texts = pages.stream()
                .map(page -> PageArrangement.text(record, page).lines())
                .filter(lines -> !lines.isEmpty())
                .toList();
        return IntStream.range(1, texts.size())
                .filter(i -> {
                    var before = texts.get(i - 1);
                    boolean lower = Character.isLowerCase(texts.get(i).get(0).codePointAt(0));
                    String last = before.get(before.size() - 1);
                    return lower ? last.endsWith(".") : last.endsWith("-");
                })
                .count();
    }
}
