package revnet.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import revnet.model.Authority;
import revnet.model.EntityType;
import revnet.model.Reading;

/**
 * Finds out which entities of one document are the same, and which of them are known.
 *
 * <p>In this order: equal names; names of one known entity; given names and initials that fit one person only; a bare
 * surname or given name that fits one person only; a body's acronym or short name; slips of the pen. Whatever fits two
 * stays by itself.
 */
final class DocumentIdentity {

    private final AuthorityIndex index;
    private final Decisions decisions;

    DocumentIdentity(AuthorityIndex index, Decisions decisions) {
        this.index = index;
        this.decisions = decisions;
    }

    /** Who bears the names of a document, fullest name first. */
    List<Bearer> bearers(Reading reading) {
        var mentions = IntStream.range(0, reading.mentions().size())
                .boxed()
                .collect(Collectors.groupingBy(i -> reading.mentions().get(i).entity()));
        var bearers = reading.entities().stream()
                .map(entity ->
                        new Bearer(reading.document().id(), entity, mentions.getOrDefault(entity.id(), List.of())))
                .sorted(Bearer.FULLEST_FIRST)
                .toList();
        bearers.forEach(bearer -> index.known(bearer).ifPresent(bearer::recognise));
        int before;
        do {
            before = bearers.size();
            bearers = joined(bearers);
        } while (bearers.size() < before);
        return bearers;
    }

    private List<Bearer> joined(List<Bearer> all) {
        var named = fold(all, DocumentIdentity::equalNames, DocumentIdentity::namesake);
        recognise(named, bearer -> bearer.bare() ? Optional.empty() : index.match(bearer));
        var known = foldRecognised(named);
        var given = fold(known, DocumentIdentity::surnames, (bearer, namesakes) -> only(namesakes));
        var bareNames = new BareNames(given, index);
        var full = attach(given, bareNames, Bearer::absorb);
        recognise(full, bearer -> bareNames.ambiguous(bearer) ? Optional.empty() : index.match(bearer));
        var bodies = foldRecognised(full);
        var spelledOut = attach(bodies, new ShortNames(bodies), Bearer::absorb);
        var slips = attach(spelledOut, new Slips(spelledOut), Bearer::absorbSlip);
        recognise(slips, bearer -> bareNames.ambiguous(bearer) ? Optional.empty() : index.matchShuffled(bearer));
        return foldRecognised(slips);
    }

    private static void recognise(List<Bearer> bearers, Function<Bearer, Optional<Authority>> match) {
        for (var bearer : bearers) {
            if (bearer.authority().isEmpty()) {
                match.apply(bearer).ifPresent(bearer::recognise);
            }
        }
    }

    private List<Bearer> foldRecognised(List<Bearer> bearers) {
        return fold(
                bearers,
                bearer -> bearer.authority().map(known -> known.entity().id().value()).stream()
                        .toList(),
                (bearer, candidates) -> candidates.stream().findFirst());
    }

    /** Joins each bearer to one of those before it that share a key with it. */
    private List<Bearer> fold(
            List<Bearer> bearers,
            Function<Bearer, Collection<String>> keys,
            BiFunction<Bearer, List<Bearer>, Optional<Bearer>> choice) {
        var kept = new LinkedHashSet<Bearer>();
        var byKey = new HashMap<String, Set<Bearer>>();
        for (var bearer : bearers) {
            var candidates = keys.apply(bearer).stream()
                    .flatMap(key -> byKey.getOrDefault(bearer.type() + key, Set.of()).stream())
                    .distinct()
                    .filter(candidate -> mayJoin(bearer, candidate))
                    .toList();
            var target = choice.apply(bearer, candidates);
            target.ifPresent(other -> other.absorb(bearer));
            kept.add(target.orElse(bearer));
            for (var key : keys.apply(bearer)) {
                byKey.computeIfAbsent(bearer.type() + key, none -> new LinkedHashSet<>())
                        .add(target.orElse(bearer));
            }
        }
        return List.copyOf(kept);
    }

    /** Joins the bearers of lesser names, the least full first, to the only one that they can mean. */
    private List<Bearer> attach(List<Bearer> bearers, Attachment attachment, BiConsumer<Bearer, Bearer> absorb) {
        var left = new LinkedHashSet<>(bearers);
        var leastFirst = new ArrayList<>(bearers);
        Collections.reverse(leastFirst);
        for (var bearer : leastFirst) {
            var candidates = attachment.candidates(
                    bearer, other -> other != bearer && left.contains(other) && mayJoin(bearer, other));
            only(candidates).ifPresent(target -> {
                absorb.accept(target, bearer);
                left.remove(bearer);
            });
        }
        return List.copyOf(left);
    }

    private boolean mayJoin(Bearer one, Bearer other) {
        return one.mayBe(other) && !forbidden(one, other) && !forbidden(other, one);
    }

    private boolean forbidden(Bearer bearer, Bearer other) {
        return other.authority().stream()
                .anyMatch(known -> decisions.forbids(
                        bearer.names(), bearer.document(), known.entity().id()));
    }

    /** Full names meet full names, bare ones bare ones: whom a bare name means is another question. */
    private static Collection<String> equalNames(Bearer bearer) {
        boolean fullPerson = bearer.type() == EntityType.PERSON && !bearer.bare();
        return bearer.keys().stream()
                .filter(key -> !fullPerson || key.contains(" "))
                .toList();
    }

    private static Optional<Bearer> namesake(Bearer bearer, List<Bearer> candidates) {
        return candidates.stream().filter(bearer::sharesName).findFirst();
    }

    private static Collection<String> surnames(Bearer bearer) {
        return bearer.type() == EntityType.PERSON
                ? bearer.fullNames().stream().map(PersonName::surname).collect(Collectors.toSet())
                : Set.of();
    }

    private static Optional<Bearer> only(List<Bearer> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** A way in which a lesser name leads to a bearer of a better one. */
    interface Attachment {

        /** Whom the bearer of a lesser name can mean, among those that nothing speaks against. */
        List<Bearer> candidates(Bearer bearer, Predicate<Bearer> possible);
    }
}
