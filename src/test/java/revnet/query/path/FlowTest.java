package revnet.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final int GRAPHS = 3000;

    @Test
    void cutsAsNearToTheBeginningAsCanBe() {
        var net = Nets.of(List.of(tie("a", "c"), tie("c", "d"), tie("d", "b")));

        var flow = Flow.of(net, id -> false);

        assertThat(flow.cut()).containsExactly("c");
        assertThat(flow.near()).containsExactly("a");
    }

    @Test
    void countsOnWaysThroughWhatIsNotKnown() {
        var net = Nets.of(List.of(tie("a", "c"), tie("a", "d"), tie("c", "b"), tie("e", "b"), tie("f", "b")));

        assertThat(Flow.of(net, id -> false).size()).isEqualTo(1);
        assertThat(Flow.of(net, Set.of("d", "e", "f")::contains).cut()).containsExactlyInAnyOrder("c", "d");
    }

    @Test
    void needsAsFewAsTryingEverySetOfEntitiesNeeds() {
        LongStream.range(0, GRAPHS).forEach(seed -> {
            var net = Nets.of(Nets.random(seed)).where(link -> !ends(link));

            var flow = Flow.of(net, id -> false);

            assertThat(flow.size()).as("seed %d", seed).isEqualTo(fewest(net));
            assertThat(flow.cut()).hasSize(flow.size());
            assertThat(separates(net, flow.cut())).isTrue();
        });
    }

    private static int fewest(Net net) {
        var between = net.links().keySet().stream()
                .filter(id -> !Set.of("a", "b").contains(id))
                .sorted()
                .toList();
        return IntStream.range(0, 1 << between.size())
                .filter(bits -> separates(
                        net,
                        IntStream.range(0, between.size())
                                .filter(i -> (bits >> i & 1) == 1)
                                .mapToObj(between::get)
                                .collect(Collectors.toSet())))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    private static boolean separates(Net net, Set<String> removed) {
        var reached = new HashSet<>(Set.of("a"));
        var rim = List.of("a");
        while (!rim.isEmpty()) {
            rim = rim.stream()
                    .flatMap(id -> net.of(id).stream())
                    .map(Link::far)
                    .filter(id -> !removed.contains(id) && reached.add(id))
                    .toList();
        }
        return !reached.contains("b");
    }

    private static boolean ends(Link link) {
        return Set.of("a", "b").equals(Set.of(link.near(), link.far()));
    }

    private static Link tie(String near, String far) {
        return Nets.link(near, far, 0, 0, 0.5);
    }
}
