package revnet.query.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import revnet.graph.Graph;
import revnet.model.Entity;
import revnet.model.UsageError;
import revnet.query.Names;
import revnet.query.TieFilter;

/** Finds what lies around an entity, and what two have in common. */
public final class Neighbours {

    private final Graph graph;
    private final Names names;
    private final Hops hops;

    /**
     * Neighbours in a graph.
     *
     * @param graph where to look
     */
    public Neighbours(Graph graph) {
        this.graph = graph;
        this.names = new Names(graph);
        this.hops = new Hops(graph);
    }

    /**
     * Everything within some steps of one, or of both of two.
     *
     * @param of the name, in any spelling, or id
     * @param and the other, if those near both are asked for
     * @param within how many steps, at least 1
     * @param ties the ties that count; where no relations are given, all
     * @return what is there, with the ties that lead there
     * @throws revnet.model.UnknownName if nobody is called so
     * @throws revnet.model.AmbiguousName if several are
     * @throws UsageError if there are no steps, or more than a path can have
     */
    public Neighbourhood around(String of, Optional<String> and, int within, TieFilter ties) {
        requireSteps(within);
        var here = names.find(of);
        var there = and.map(names::find);
        var rings = Stream.concat(Stream.of(here), there.stream())
                .map(centre -> rings(centre, within, ties))
                .toList();
        var met = new TreeMap<>(rings.get(0));
        rings.forEach(ring -> met.keySet().retainAll(ring.keySet()));
        Stream.concat(Stream.of(here), there.stream())
                .forEach(centre -> met.remove(centre.id().value()));
        return new Neighbourhood(here, there, neighbours(List.copyOf(met.keySet()), rings));
    }

    /**
     * Refuses a distance that nobody has.
     *
     * @param within how many steps
     * @throws UsageError if there are no steps, or more than a path can have
     */
    public static void requireSteps(int within) {
        if (within < 1 || within > PathQuestion.LONGEST) {
            throw new UsageError(
                    "Neighbours are within 1 to %d steps, not %d.".formatted(PathQuestion.LONGEST, within));
        }
    }

    private List<Neighbourhood.Neighbour> neighbours(List<String> ids, List<Map<String, Ring>> rings) {
        var links = new ArrayList<List<Link>>();
        for (var id : ids) {
            links.add(rings.stream()
                    .flatMap(ring -> Ring.of(ring, id).links().stream())
                    .toList());
        }
        var walked = hops.along(links.stream()
                .flatMap(List::stream)
                .map(link -> new Way(List.of(link)))
                .toList());
        var neighbours = new ArrayList<Neighbourhood.Neighbour>();
        int next = 0;
        for (int i = 0; i < ids.size(); i++) {
            int end = next + links.get(i).size();
            var ties = walked.subList(next, end).stream().flatMap(List::stream).toList();
            var id = ids.get(i);
            int steps = rings.stream()
                    .mapToInt(ring -> Ring.of(ring, id).steps())
                    .max()
                    .orElse(0);
            neighbours.add(new Neighbourhood.Neighbour(ties.get(0).to(), steps, ties));
            next = end;
        }
        neighbours.sort(Comparator.comparingInt(Neighbourhood.Neighbour::steps)
                .thenComparing(neighbour -> neighbour.entity().name())
                .thenComparing(neighbour -> neighbour.entity().id()));
        return neighbours;
    }

    /** What is within some steps, by its id, with the ties that lead there from one step nearer. */
    private Map<String, Ring> rings(Entity centre, int within, TieFilter ties) {
        var bounds = Errand.bounds(ties, PathQuestion.Stops.ANY, List.of());
        bounds.put("ends", List.of());
        var ball = new Ball(graph, bounds, centre.id().value());
        var rings = new HashMap<String, Ring>();
        for (int steps = 1; steps <= within && !ball.whole(); steps++) {
            var links = ball.grow().stream().map(Link::of).toList();
            for (var link : links) {
                if (ball.rim().contains(link.far())) {
                    int ring = steps;
                    rings.computeIfAbsent(link.far(), id -> new Ring(ring, new ArrayList<>()))
                            .links()
                            .add(link);
                }
            }
        }
        return rings;
    }

    /**
     * Something met.
     *
     * @param steps after how many steps
     * @param links by which ties
     */
    private record Ring(int steps, List<Link> links) {

        static Ring of(Map<String, Ring> rings, String id) {
            return rings.getOrDefault(id, new Ring(0, List.of()));
        }
    }
}
