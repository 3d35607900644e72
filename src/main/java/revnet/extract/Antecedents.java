package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import revnet.language.Sentence;

/**
 * Lists what a pronoun may mean, each with the signs by which people tell: how far back, in which role, how often, who else
 * has come between (after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994, with weights fitted
 * instead of given).
 */
final class Antecedents {

    private static final int REACH = 15;
    private static final int MOST = 4;
    private static final int DEEP = 4;
    private static final int OFTEN = 3;

    /** How likely the encoder must find somebody who was not spoken of of late. */
    private static final double LIKELY = 0.1;

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl");

    private final Memory memory;
    private final Cast cast;

    Antecedents(Memory memory, Cast cast) {
        this.memory = memory;
        this.cast = cast;
    }

    /**
     * The referents that a pronoun may mean.
     *
     * @param kind the class of the pronoun, the first word of every sign
     */
    List<Antecedent> of(Pronouns.Where where, String kind, Predicate<Referent> fits) {
        var belief = where.belief();
        return listed(where, kind, fits, belief).stream()
                .map(each -> each.with(belief.signs(kind, each.who())))
                .toList();
    }

    private List<Antecedent> listed(Pronouns.Where where, String kind, Predicate<Referent> fits, Belief belief) {
        var sentence = where.sentence();
        int pronoun = where.token();
        var last = new LinkedHashMap<Referent, Memory.Trace>();
        for (var trace : memory.latestTraces(REACH)) {
            if (fits.test(trace.who())) {
                last.putIfAbsent(trace.who(), trace);
            }
        }
        var near = Set.copyOf(last.keySet());
        boolean reflexive = Pronouns.reflexive(sentence, pronoun);
        last.values().removeIf(trace -> reflexive != clashes(sentence, trace, pronoun));
        var traces = List.copyOf(last.values());
        var found = new ArrayList<Antecedent>();
        for (int i = 0; i < traces.size(); i++) {
            found.add(new Antecedent(List.of(traces.get(i).who()), signs(sentence, pronoun, kind, traces, i)));
        }
        if (!reflexive) {
            belief.likely(LIKELY).stream()
                    .filter(who -> fits.test(who) && !near.contains(who))
                    .forEach(who ->
                            found.add(new Antecedent(List.of(who), named(List.of(kind + " elsewhere"), kind, who))));
            cast.mostNamed(fits)
                    .filter(who -> who.namings() >= OFTEN || found.isEmpty())
                    .filter(who -> !near.contains(who) && belief.shares().getOrDefault(who, 0.0) < LIKELY)
                    .ifPresent(who -> found.add(far(kind, who, found.isEmpty())));
        }
        return found;
    }

    /** Somebody of whom nothing near by speaks: a text may begin in the middle of a life and name its subject late. */
    private Antecedent far(String kind, Referent who, boolean only) {
        return new Antecedent(List.of(who), named(List.of(kind + " far", kind + " far only=" + only), kind, who));
    }

    private List<String> signs(Sentence sentence, int pronoun, String kind, List<Memory.Trace> traces, int place) {
        var trace = traces.get(place);
        int back = Math.min(memory.sentence() - trace.sentence(), MOST + 1);
        var here = role(sentence, pronoun);
        var there = trace.role();
        long before = traces.stream()
                .skip(place + 1L)
                .filter(other -> other.sentence() == trace.sentence())
                .count();
        var signs = new ArrayList<String>();
        signs.add(kind + " back=" + back);
        signs.add(kind + " back=" + back + " as=" + here);
        signs.add(kind + " back=" + Math.min(back, 2) + " was=" + there);
        signs.add(kind + " back=" + Math.min(back, 2) + " named=" + trace.named());
        signs.add(kind + " same role=" + here.equals(there) + " back=" + Math.min(back, 2));
        signs.add(kind + " main=" + trace.main() + " back=" + Math.min(back, 2));
        signs.add(kind + " later=" + Math.min(place, MOST));
        signs.add(kind + " later=" + Math.min(place, MOST) + " back=" + Math.min(back, 2));
        signs.add(kind + " before=" + Math.min(before, MOST) + " back=" + Math.min(back, 2));
        signs.add(kind + " opens=" + opens(sentence, pronoun) + " back=" + Math.min(back, 2) + " was=" + there);
        signs.add(kind + " rivals=" + Math.min(traces.size(), MOST + 1));
        signs.add(kind + " last meant="
                + memory.lastMeant(kind).filter(List.of(trace.who())::equals).isPresent());
        signs.add(kind + " times here=" + Math.min(memory.times(trace.who(), 0), 2));
        signs.add(kind + " times near=" + Math.min(memory.times(trace.who(), 2), MOST));
        signs.add(kind + " alone=" + (traces.size() == 1));
        return named(signs, kind, trace.who());
    }

    /** What is known of a referent apart from the place. */
    private List<String> named(List<String> signs, String kind, Referent who) {
        var all = new ArrayList<>(signs);
        all.add(kind + " gender known=" + who.gender().isPresent());
        all.add(kind + " rank=" + Math.min(cast.rank(who), MOST));
        all.add(kind + " share=" + Math.min(4, (int) (cast.share(who) * 10)));
        all.add(kind + " plural=" + who.plural());
        who.kind().ifPresent(body -> all.add(kind + " kind=" + body));
        return all;
    }

    /** Whether two words are arguments of one verb, so that only a reflexive means the same by both. */
    boolean clashes(Sentence sentence, Memory.Trace trace, int pronoun) {
        return trace.sentence() == memory.sentence()
                && clause(sentence, trace.token()) == clause(sentence, pronoun)
                && !sentence.relation(pronoun).startsWith("nmod:poss");
    }

    private static boolean opens(Sentence sentence, int pronoun) {
        return sentence.tokens().subList(0, pronoun).stream().noneMatch(token -> token.noun() || token.verb());
    }

    static String role(Sentence sentence, int word) {
        return switch (sentence.relation(word)) {
            case "nsubj", "nsubj:pass" -> "subject";
            case "obj", "iobj" -> "object";
            case "nmod:poss" -> "possessor";
            default -> "other";
        };
    }

    /** The verb that a word is an argument of; what is coordinated is an argument of the same verb. */
    private static int clause(Sentence sentence, int word) {
        int here = word;
        for (int step = 0; step < DEEP; step++) {
            int governor = sentence.governor(here);
            if (governor == Sentence.NONE) {
                return here;
            }
            if (ARGUMENTS.contains(sentence.relation(here))) {
                return governor;
            }
            here = governor;
        }
        return here;
    }
}
