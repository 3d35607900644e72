package revnet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revnet.graph.Graph;
import revnet.model.UnknownName;

/** The reports on claims that were imported; what they say stands in {@code src/test/resources/reports-on-glass}. */
class ReportsOnGlassIT {

    private static Graph graph;

    @BeforeAll
    static void openTheWorld() {
        graph = GlassWorld.open();
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    static Stream<ExpectedReport> expected() {
        return ExpectedReport.in("reports-on-glass");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void says(ExpectedReport expected) {
        var table = new Reports(graph).run(expected.report(), expected.parameters());

        assertThat(ExpectedReport.lines(table)).isEqualTo(expected.lines());
    }

    @Test
    void saysThatNobodyIsCalledSo() {
        assertThatExceptionOfType(UnknownName.class)
                .isThrownBy(() -> new Reports(graph).run("defections", Map.of("body", "Lump Circle")))
                .withMessageContaining("Lamp Circle");
    }
}
