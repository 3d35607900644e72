package revnet.query.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import revnet.graph.Graph;
import revnet.query.Names;
import revnet.query.TieFilter;

/**
 * Finds the fewest entities whose removal separates two, over ways of any length. Of several such sets it takes that which is
 * nearest to the first.
 *
 * <p>The ties around both are fetched until they are enough: the entities that all known ways meet are at most as many as those
 * that all ways meet, and these at most as many as would be if all that is not known were tied together. Where both
 * numbers are the same, nothing further away can change them.
 */
public final class Cut {

    private static final Comparator<Link> SUREST =
            Comparator.comparingDouble(Link::confidence).reversed().thenComparing(Link.ORDER);

    private final Graph graph;
    private final Names names;
    private final Hops hops;

    /**
     * Cuts in a graph.
     *
     * @param graph where to look
     */
    public Cut(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
        this.hops = new Hops(graph);
    }

    /**
     * What holds two together.
     *
     * @param one a name, in any spelling, or id
     * @param other another
     * @param ties the ties that count; where no relations are given, all
     * @return the fewest whose removal separates them, and what each of these ties
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     */
    public CutAnswer between(String one, String other, TieFilter ties) {
        var errand = Errand.of(names, PathQuestion.of(one, other).with(ties));
        var from = errand.from();
        var to = errand.to();
        if (from.id().equals(to.id())) {
            return new CutAnswer(from, to, List.of(), List.of());
        }
        var corridor = errand.corridor(graph);
        corridor.reach(2);
        var direct = corridor.net().of(from.id().value()).stream()
                .filter(link -> link.far().equals(to.id().value()))
                .toList();
        if (!direct.isEmpty()) {
            return new CutAnswer(from, to, walked(direct), List.of());
        }
        var flow = flow(corridor);
        corridor.fetch(flow.cut());
        return new CutAnswer(from, to, List.of(), points(corridor.net(), flow));
    }

    private static Flow flow(Corridor corridor) {
        while (true) {
            var net = corridor.net();
            var most = Flow.of(net, id -> !corridor.knows(id));
            if (corridor.complete() || most.size() == Flow.of(net, id -> false).size()) {
                return most;
            }
            corridor.grow();
        }
    }

    private List<CutAnswer.Point> points(Net net, Flow flow) {
        var before = new ArrayList<Link>();
        var after = new ArrayList<Link>();
        var counts = new ArrayList<int[]>();
        for (var id : flow.cut()) {
            var near = net.of(id).stream()
                    .filter(link -> isNear(link, net, flow))
                    .sorted(SUREST)
                    .toList();
            var far = net.of(id).stream()
                    .filter(link -> isFar(link, net, flow))
                    .sorted(SUREST)
                    .toList();
            before.add(near.get(0).turned());
            after.add(far.get(0));
            counts.add(new int[] {near.size(), far.size()});
        }
        var in = walked(before);
        var out = walked(after);
        return IntStream.range(0, in.size())
                .mapToObj(i ->
                        new CutAnswer.Point(in.get(i).to(), in.get(i), out.get(i), counts.get(i)[0], counts.get(i)[1]))
                .sorted(Comparator.comparing(
                                (CutAnswer.Point point) -> point.entity().name())
                        .thenComparing(point -> point.entity().id()))
                .toList();
    }

    private static boolean isNear(Link link, Net net, Flow flow) {
        return flow.near().contains(link.far()) || (flow.outsideNear() && isOutside(link, net, flow));
    }

    private static boolean isFar(Link link, Net net, Flow flow) {
        return !flow.cut().contains(link.far()) && !isNear(link, net, flow);
    }

    private static boolean isOutside(Link link, Net net, Flow flow) {
        return !flow.cut().contains(link.far())
                && !flow.known().contains(link.far())
                && !link.far().equals(net.to());
    }

    private List<Hop> walked(List<Link> links) {
        return hops.along(links.stream().map(link -> new Way(List.of(link))).toList()).stream()
                .flatMap(List::stream)
                .toList();
    }
}
