package revnet.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import revnet.language.Sentence;

/**
 * Finds in a sentence's tree which words fill a role of a trigger: subject, object, possessor, or what a preposition
 * governs; through passives, relative clauses, participles, control and coordination.
 */
final class Roles {

    private static final int DEEPEST = 6;

    private final Lexicon lexicon;
    private final Sentence sentence;

    Roles(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /**
     * The words that fill a role.
     *
     * @param role as the lexicon names it
     * @param trigger index of the trigger
     * @param companions indices of the trigger's other words
     * @return indices, conjuncts included; empty if nothing fills it
     */
    Set<Integer> fill(String role, int trigger, List<Integer> companions) {
        var found = new LinkedHashSet<Integer>();
        switch (role) {
            case "subj", "inner" -> found.addAll(subject(trigger, 0));
            case "obj" -> found.addAll(object(trigger, companions));
            case "iobj" -> found.addAll(sentence.children(trigger, "iobj"));
            case "head" -> found.addAll(holders(trigger));
            case "poss" -> found.addAll(possessors(trigger, companions));
            case "mod" -> found.addAll(sentence.children(trigger, "compound", "amod", "nmod:npmod"));
            default -> found.addAll(governed(role, trigger, companions));
        }
        return withConjuncts(found);
    }

    /** Who holds a role; the noun itself where nobody does, since a name may stand right behind it: 'the book "Hunger"'. */
    private Set<Integer> holders(int noun) {
        var holders = new Holders(lexicon, sentence, this).of(noun);
        return holders.isEmpty() ? Set.of(noun) : holders;
    }

    /** Whose a word is, and of a verb whose its other words are: "demanded Orlov's expulsion". */
    private List<Integer> possessors(int trigger, List<Integer> companions) {
        var others = sentence.token(trigger).verb() ? companions : List.<Integer>of();
        return Stream.concat(Stream.of(trigger), others.stream())
                .flatMap(noun -> sentence.children(noun, "nmod:poss").stream())
                .toList();
    }

    /** The words themselves and what is coordinated with them. */
    Set<Integer> withConjuncts(Set<Integer> words) {
        var all = new LinkedHashSet<Integer>();
        for (int word : words) {
            all.add(word);
            sentence.children(word, "conj").forEach(conjunct -> all.addAll(withConjuncts(Set.of(conjunct))));
        }
        return all;
    }

    boolean passive(int verb) {
        if (!sentence.children(verb, "nsubj:pass", "aux:pass").isEmpty()) {
            return true;
        }
        boolean bare = ("VBN".equals(sentence.token(verb).tag()) || byFollows(verb))
                && sentence.children(verb, "nsubj", "aux").isEmpty();
        return switch (sentence.relation(verb)) {
            case "acl", "amod", "advcl" -> bare;
            case "conj" -> bare && passive(sentence.governor(verb));
            default -> false;
        };
    }

    /** "Led by": what a tagger takes for a past tense is a participle. */
    boolean byFollows(int verb) {
        return verb + 1 < sentence.size()
                && "by".equals(sentence.token(verb + 1).text());
    }

    /** The agent: subject of an active verb, by-phrase of a passive one. */
    Set<Integer> subject(int verb, int depth) {
        if (passive(verb)) {
            return byAgent(verb);
        }
        return surfaceSubject(verb, depth);
    }

    /** The grammatical subject, whether agent or patient. */
    Set<Integer> surfaceSubject(int verb, int depth) {
        var own = sentence.children(verb, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            return own.stream()
                    .map(word -> antecedent(word, verb))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return depth > DEEPEST ? Set.of() : inherited(verb, depth);
    }

    private Set<Integer> inherited(int verb, int depth) {
        int governor = sentence.governor(verb);
        if (governor == Sentence.NONE) {
            return Set.of();
        }
        return switch (sentence.relation(verb)) {
            case "acl" -> participle(verb) ? Set.of(governor) : controllerOfNoun(governor, depth);
            case "acl:relcl" -> Set.of(governor);
            case "conj", "advcl", "parataxis", "dep" -> shared(governor, depth);
            case "xcomp", "ccomp" -> controller(governor, depth);
            default -> Set.of();
        };
    }

    private Set<Integer> shared(int governor, int depth) {
        if (!sentence.token(governor).noun()) {
            return surfaceSubject(governor, depth + 1);
        }
        int above = sentence.governor(governor);
        return above == Sentence.NONE || !sentence.token(above).verb() ? Set.of() : surfaceSubject(above, depth + 1);
    }

    private boolean participle(int verb) {
        var tag = sentence.token(verb).tag();
        return "VBG".equals(tag) || "VBN".equals(tag);
    }

    /** Who would do what an infinitive behind a noun says: the subject of the verb that governs the noun. */
    private Set<Integer> controllerOfNoun(int noun, int depth) {
        int verb = sentence.governor(noun);
        var possessors = sentence.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return new LinkedHashSet<>(possessors);
        }
        return verb == Sentence.NONE ? Set.of() : surfaceSubject(verb, depth + 1);
    }

    /** The object of the governing verb where it has one ("asked him to join"), else its subject. */
    private Set<Integer> controller(int governor, int depth) {
        var objects = sentence.children(governor, "obj", "iobj");
        return objects.isEmpty() ? surfaceSubject(governor, depth + 1) : Set.of(objects.get(0));
    }

    private Set<Integer> byAgent(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> "by".equals(preposition(child)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Integer> object(int verb, List<Integer> companions) {
        if (passive(verb)) {
            boolean reduced = "acl".equals(sentence.relation(verb))
                    && sentence.children(verb, "nsubj:pass").isEmpty();
            return reduced ? Set.of(sentence.governor(verb)) : surfaceSubject(verb, 0);
        }
        var found = new LinkedHashSet<Integer>();
        sentence.children(verb, "obj").stream()
                .filter(child -> !companions.contains(child))
                .forEach(child -> found.add(antecedent(child, verb)));
        companions.stream()
                .filter(companion ->
                        found.isEmpty() && sentence.token(companion).verb())
                .forEach(companion -> found.addAll(sentence.children(companion, "obj")));
        return found.isEmpty() && contactClause(verb) ? Set.of(sentence.governor(verb)) : found;
    }

    /** A relative clause without a pronoun whose object is what it hangs on: "the man they arrested". */
    private boolean contactClause(int verb) {
        var subjects = sentence.children(verb, "nsubj");
        return "acl:relcl".equals(sentence.relation(verb))
                && !subjects.isEmpty()
                && subjects.stream().noneMatch(this::relativePronoun);
    }

    /** For a relative pronoun the word that its clause is about, else the word itself. */
    int antecedent(int word, int verb) {
        if (!relativePronoun(word)) {
            return word;
        }
        int clause = verb;
        for (int step = 0; step < DEEPEST && clause != Sentence.NONE; step++) {
            if ("acl:relcl".equals(sentence.relation(clause))) {
                return sentence.governor(clause);
            }
            clause = sentence.governor(clause);
        }
        return before(word);
    }

    /** The noun that stands right before a relative pronoun, a comma between them or not. */
    private int before(int pronoun) {
        int i = pronoun - 1;
        while (i > 0 && ",".equals(sentence.token(i).text())) {
            i--;
        }
        return i >= 0 && sentence.token(i).noun() ? i : pronoun;
    }

    private boolean relativePronoun(int word) {
        return Set.of("WP", "WDT", "WP$").contains(sentence.token(word).tag());
    }

    /** What a preposition governs, on the trigger itself, on its other words, or on its object. */
    private List<Integer> governed(String preposition, int trigger, List<Integer> companions) {
        var places = new ArrayList<Integer>();
        places.add(trigger);
        places.addAll(companions);
        if (!"of".equals(preposition)) {
            places.addAll(sentence.children(trigger, "obj", "xcomp"));
        }
        return places.stream()
                .flatMap(place -> sentence.children(place).stream())
                .filter(child ->
                        !companions.contains(child) || sentence.token(child).capitalized())
                .filter(child -> matches(preposition, preposition(child)))
                .map(child -> antecedent(child, trigger))
                .distinct()
                .toList();
    }

    private static boolean matches(String wanted, String found) {
        return found.equals(wanted) || found.endsWith("_" + wanted);
    }

    /** The preposition of a word, several joined by an underscore; empty if it has none. */
    String preposition(int word) {
        return sentence.children(word, "case").stream()
                .filter(mark -> !"POS".equals(sentence.token(mark).tag()))
                .flatMap(mark -> Stream.concat(Stream.of(mark), sentence.children(mark, "fixed").stream()))
                .map(mark -> sentence.token(mark).text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }
}
