package revnet.source.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpositionTest {

    @Test
    void beginsWithTheSheetsOfABookletInOneSignature() {
        assertThat(Imposition.usual(8).iterator().next()).containsExactly(7, 0, 1, 6, 5, 2, 3, 4);
    }

    @Test
    void knowsSeveralSignatures() {
        assertThat(Imposition.sequences(16)).contains(List.of(7, 0, 1, 6, 5, 2, 3, 4, 15, 8, 9, 14, 13, 10, 11, 12));
    }

    @Test
    void knowsFrontsBeforeBacks() {
        assertThat(Imposition.sequences(8)).contains(List.of(7, 0, 5, 2, 1, 6, 3, 4));
    }

    @Test
    void knowsQuarto() {
        assertThat(Imposition.sequences(8)).contains(List.of(4, 3, 7, 0, 2, 5, 1, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8, 17, 32, 35})
    void proposesOnlyOrdersOfAllPages(int pages) {
        var all = IntStream.range(0, pages).boxed().toList();

        assertThat(Candidates.of(pages))
                .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(all));
    }

    @Test
    void undoesASequenceThatHasLostItsBlankPage() {
        assertThat(Candidates.of(7)).contains(List.of(0, 1, 4, 5, 6, 3, 2));
    }
}
