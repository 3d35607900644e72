package revnet.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Groups claims of one tie into spells.
 *
 * <p>Bounded intervals that overlap grow together. Any other date joins the first spell that it can mean, else it
 * makes a spell of its own; narrow dates go first, so that "1922" joins "February 1922" and not the other way round.
 * An undated claim joins the first spell there is: it is no evidence of a second one.
 */
final class Spells {

    private static final Comparator<Claim> MOST_TELLING = Comparator.comparing(
                    (Claim claim) -> claim.circumstances().certainty())
            .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
            .thenComparing(Comparator.naturalOrder());

    private final List<Group> groups = new ArrayList<>();

    private Spells() {}

    static List<Spell> of(Collection<Claim> claims) {
        var byTie = new TreeMap<Tie, List<Claim>>();
        claims.stream()
                .filter(claim -> claim.circumstances().certainty() != Certainty.DENIED)
                .sorted(MOST_TELLING)
                .forEach(claim -> byTie.computeIfAbsent(claim.tie(), tie -> new ArrayList<>())
                        .add(claim));
        return byTie.values().stream().flatMap(same -> ofOneTie(same).stream()).toList();
    }

    private static List<Spell> ofOneTie(List<Claim> claims) {
        var dated = claims.stream()
                .flatMap(claim -> claim.circumstances().date().map(Extent::of).stream())
                .distinct()
                .sorted()
                .toList();
        var spells = new Spells();
        dated.stream().filter(Extent::bounded).forEach(spells::grow);
        dated.stream().filter(extent -> !extent.bounded()).forEach(spells::join);
        if (spells.groups.isEmpty()) {
            spells.groups.add(new Group(Extent.UNKNOWN, List.of()));
        }
        return spells.groups.stream()
                .sorted(Comparator.comparing((Group group) -> group.hull.from).thenComparing(group -> group.hull.to))
                .map(group -> group.spell(claims, spells.first()))
                .toList();
    }

    private Group first() {
        return groups.stream()
                .min(Comparator.comparing((Group group) -> group.hull.from).thenComparing(group -> group.hull.to))
                .orElseThrow();
    }

    private void grow(Extent extent) {
        var touched =
                groups.stream().filter(group -> group.hull.overlaps(extent)).toList();
        groups.removeAll(touched);
        groups.add(touched.stream().reduce(new Group(extent, List.of(extent)), Group::and));
    }

    private void join(Extent extent) {
        var touched = groups.stream()
                .filter(group -> group.hull.overlaps(extent))
                .min(Comparator.comparing((Group group) -> group.hull.from).thenComparing(group -> group.hull.to));
        touched.ifPresent(groups::remove);
        groups.add(touched.map(group -> group.with(extent)).orElse(new Group(extent, List.of(extent))));
    }

    /** Dates that belong together, and the time they span. */
    private record Group(Extent hull, List<Extent> members) {

        Group and(Group other) {
            var all = new ArrayList<>(members);
            all.addAll(other.members);
            return new Group(hull.and(other.hull), all);
        }

        Group with(Extent extent) {
            var joined = and(new Group(extent, List.of(extent)));
            return extent.duration() ? joined : new Group(hull, joined.members);
        }

        Spell spell(List<Claim> candidates, Group first) {
            var claims = candidates.stream()
                    .filter(claim -> claim.circumstances()
                            .date()
                            .map(date -> members.contains(Extent.of(date)))
                            .orElse(equals(first)))
                    .toList();
            return new Spell(
                    claims.get(0).tie(),
                    known(hull.from, LocalDate.MIN),
                    known(hull.to, LocalDate.MAX),
                    date(),
                    claims.get(0).circumstances().certainty(),
                    confidence(claims),
                    claims);
        }

        private Optional<String> date() {
            if (members.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(members.stream()
                    .filter(member -> member.from.equals(hull.from) && member.to.equals(hull.to))
                    .map(Extent::text)
                    .min(Comparator.comparingInt(String::length).thenComparing(Function.identity()))
                    .orElseGet(() -> end(Extent::from, hull.from, 0) + '/' + end(Extent::to, hull.to, -1)));
        }

        private String end(Function<Extent, LocalDate> bound, LocalDate day, int part) {
            var text = members.stream()
                    .filter(member -> bound.apply(member).equals(day))
                    .map(Extent::text)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var parts = text.split("/", -1);
            return parts[part < 0 ? parts.length + part : part];
        }

        private static Optional<LocalDate> known(LocalDate day, LocalDate open) {
            return Optional.of(day).filter(known -> !known.equals(open));
        }
    }

    private static double confidence(List<Claim> claims) {
        var byDocument = new TreeMap<DocumentId, Double>();
        claims.forEach(claim -> byDocument.merge(claim.evidence().document(), claim.confidence(), Math::max));
        var doubt = byDocument.values().stream().reduce(1.0, (product, sure) -> product * (1 - sure));
        return Math.round((1 - doubt) * 10_000) / 10_000.0;
    }

    /** The days that a date may mean; open ends lie before and after everything. */
    private record Extent(LocalDate from, LocalDate to, String text) implements Comparable<Extent> {

        private static final Extent UNKNOWN = new Extent(LocalDate.MIN, LocalDate.MAX, "");

        static Extent of(EdtfDate date) {
            return new Extent(
                    date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX), date.text());
        }

        boolean duration() {
            return text.contains("/");
        }

        boolean bounded() {
            return duration() && !from.equals(LocalDate.MIN) && !to.equals(LocalDate.MAX);
        }

        boolean overlaps(Extent other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        Extent and(Extent other) {
            return new Extent(
                    from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to, text);
        }

        @Override
        public int compareTo(Extent other) {
            return Comparator.comparingLong((Extent extent) -> extent.to.toEpochDay() - extent.from.toEpochDay())
                    .thenComparing(Extent::from)
                    .thenComparing(Extent::text)
                    .compare(this, other);
        }
    }
}
