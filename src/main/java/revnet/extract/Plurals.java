package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revnet.language.Sentence;
import revnet.model.EntityType;

/** Lists what "they" may mean, each with signs: those in a row, all persons of a sentence, a body. */
final class Plurals {

    private static final int REACH = 2;
    private static final int MOST = 4;

    /** How likely the encoder must find one of several. */
    private static final double LIKELY = 0.1;

    private final Memory memory;
    private final Antecedents antecedents;

    /** Some who were mentioned together: how many sentences back, and how. */
    private record Together(List<Referent> who, int back, String how) {}

    Plurals(Memory memory, Antecedents antecedents) {
        this.memory = memory;
        this.antecedents = antecedents;
    }

    /**
     * What a plural pronoun may mean.
     *
     * @param where the pronoun
     */
    List<Antecedent> of(Pronouns.Where where) {
        var sentence = where.sentence();
        int pronoun = where.token();
        var belief = where.belief();
        Map<Set<Referent>, Together> found = new LinkedHashMap<>();
        var all = new ArrayList<Together>();
        all.addAll(rows(sentence, where.before()));
        all.addAll(people());
        all.addAll(bodies(sentence, pronoun));
        all.addAll(believed(belief));
        all.forEach(each -> found.putIfAbsent(Set.copyOf(each.who()), each));
        var list = List.copyOf(found.values());
        return list.stream()
                .map(each -> new Antecedent(each.who(), signs(sentence, pronoun, list, each))
                        .with(belief.signs(Pronouns.SEVERAL, each.who())))
                .toList();
    }

    /** Those named side by side, the last first: "Orlov and Duval". */
    private List<Together> rows(Sentence sentence, List<Reference> before) {
        var rows = new ArrayList<Together>();
        for (var row : new Coordination(sentence, before).rows()) {
            var who = row.stream()
                    .flatMap(reference -> reference.who().stream())
                    .distinct()
                    .toList();
            if (who.size() > 1 && Pairs.actor(who.get(0))) {
                rows.add(0, new Together(who, 0, row.size() > 1 ? "row" : "again"));
            }
        }
        memory.groups(REACH)
                .forEach(group -> rows.add(new Together(group.who(), memory.sentence() - group.sentence(), "row")));
        return rows;
    }

    /** All persons of this sentence, or of the one before: "Orlov met Duval". */
    private List<Together> people() {
        var people = new ArrayList<Together>();
        for (int back = 0; back < REACH; back++) {
            int number = memory.sentence() - back;
            var who = memory.latestTraces(back).stream()
                    .filter(trace -> trace.sentence() == number)
                    .map(Memory.Trace::who)
                    .filter(each -> each.type() == EntityType.PERSON)
                    .distinct()
                    .toList();
            if (who.size() > 1 && who.size() <= MOST) {
                people.add(new Together(who, back, "all"));
            }
        }
        return people;
    }

    private List<Together> bodies(Sentence sentence, int pronoun) {
        return memory.latestTraces(REACH).stream()
                .filter(trace -> trace.who().type() == EntityType.ORGANIZATION)
                .filter(trace -> !antecedents.clashes(sentence, trace, pronoun))
                .map(trace -> new Together(List.of(trace.who()), memory.sentence() - trace.sentence(), "body"))
                .toList();
    }

    /** Those whom the encoder believes to be meant, apart and together. */
    private static List<Together> believed(Belief belief) {
        var likely = belief.likely(LIKELY).stream().filter(Pairs::actor).toList();
        var found = new ArrayList<Together>();
        if (likely.size() > 1 && likely.size() <= MOST) {
            found.add(new Together(likely, 0, "belief"));
        }
        likely.forEach(who -> found.add(new Together(List.of(who), 0, "belief")));
        return found;
    }

    private List<String> signs(Sentence sentence, int pronoun, List<Together> all, Together one) {
        var role = Antecedents.role(sentence, pronoun);
        var how = "they how=" + one.how();
        var same = all.stream().filter(other -> other.how().equals(one.how())).toList();
        long together = all.stream().filter(other -> other.who().size() > 1).count();
        var signs = new ArrayList<String>();
        signs.add(how);
        signs.add(how + " back=" + one.back());
        signs.add(how + " back=" + one.back() + " as=" + role);
        signs.add(how + " size=" + Math.min(one.who().size(), MOST));
        signs.add(how + " type=" + one.who().get(0).type());
        signs.add(how + " place=" + Math.min(same.indexOf(one), MOST));
        signs.add(how + " place=" + Math.min(same.indexOf(one), MOST) + " back=" + one.back());
        signs.add(how + " together=" + Math.min(together, 3));
        signs.add(how + " rivals=" + Math.min(all.size(), MOST + 2));
        signs.add(how + " was=" + was(one));
        signs.add(how + " was=" + was(one) + " as=" + role + " back=" + one.back());
        signs.add(how + " times=" + Math.min(memory.times(one.who().get(0), REACH), MOST));
        signs.add(how + " last meant=" + last(one));
        if (one.who().size() == 1) {
            var body = one.who().get(0);
            signs.add("they plural=" + body.plural());
            signs.add("they plural=" + body.plural() + " back=" + one.back());
            body.kind().ifPresent(kind -> signs.add("they kind=" + kind));
        }
        return signs;
    }

    /** Whether the last pronoun of several meant these, others, or nobody that is known. */
    private String last(Together one) {
        return memory.lastMeant(Pronouns.SEVERAL)
                .map(meant -> Set.copyOf(meant).equals(Set.copyOf(one.who())) ? "same" : "others")
                .orElse("none");
    }

    /** The part of the first of them in its clause. */
    private String was(Together one) {
        int number = memory.sentence() - one.back();
        return memory.latestTraces(one.back()).stream()
                .filter(trace -> trace.sentence() == number && one.who().contains(trace.who()))
                .map(Memory.Trace::role)
                .reduce((later, earlier) -> earlier)
                .orElse("none");
    }
}
