package revnet.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import revnet.language.Sentence;

/**
 * Finds who holds a role that a noun names: "Orlov was the leader", "Orlov, leader of", "elected leader", "as leader",
 * "its leader, Orlov", "party leader Orlov".
 */
final class Holders {

    private static final Set<String> BEFORE =
            Set.of("DT", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "POS", "PRP$", "RB", "IN", "VBN");
    private static final Set<String> BEHIND =
            Set.of("DT", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "IN", "VBN");

    private final Sentence sentence;
    private final Roles roles;
    private final Set<String> some;
    private final Set<String> lists;

    Holders(Lexicon lexicon, Sentence sentence, Roles roles) {
        this.sentence = sentence;
        this.roles = roles;
        this.some = lexicon.words(WordList.ONE_OF);
        this.lists = lexicon.words(WordList.LISTING);
    }

    /** Indices of the words that the noun is said of. */
    Set<Integer> of(int noun) {
        var holders = new LinkedHashSet<Integer>();
        copula(noun, holders);
        apposition(noun, holders);
        predicate(noun, holders);
        listed(noun, holders);
        if (holders.isEmpty()) {
            coordinated(noun, holders);
        }
        if (holders.isEmpty()) {
            named(noun, holders);
        }
        holders.remove(noun);
        return holders;
    }

    private void copula(int noun, Set<Integer> holders) {
        if (!sentence.children(noun, "cop").isEmpty()) {
            sentence.children(noun, "nsubj").forEach(word -> holders.add(roles.antecedent(word, noun)));
            if (holders.isEmpty()) {
                holders.addAll(roles.surfaceSubject(noun, 0));
            }
        }
    }

    private void apposition(int noun, Set<Integer> holders) {
        holders.addAll(sentence.children(noun, "appos"));
        holders.addAll(sentence.children(noun, "flat"));
        int governor = sentence.governor(noun);
        if (governor == Sentence.NONE) {
            return;
        }
        if (apposed(sentence.relation(noun))) {
            holders.addAll(predicated(governor) ? of(governor) : Set.of(governor));
        } else if (partOf(governor)) {
            holders.addAll(of(governor));
            holders.add(governor);
        }
    }

    /** A noun said of somebody, so that what stands beside it is said of the same: "was an ally of X, friend to Y". */
    private boolean predicated(int noun) {
        return !sentence.children(noun, "cop").isEmpty();
    }

    /** "One of the leaders": what is said of the one holds. */
    private boolean partOf(int word) {
        return some.contains(sentence.token(word).lemma());
    }

    private static boolean apposed(String relation) {
        return "appos".equals(relation) || "compound".equals(relation) || "dep".equals(relation);
    }

    /** "Was elected leader", "became leader", "served as leader". */
    private void predicate(int noun, Set<Integer> holders) {
        int verb = sentence.governor(noun);
        if (verb == Sentence.NONE || !sentence.token(verb).verb()) {
            return;
        }
        boolean as = "as".equals(roles.preposition(noun));
        boolean complement = "xcomp".equals(sentence.relation(noun))
                || ("obj".equals(sentence.relation(noun)) && becoming(verb, noun));
        if (as || complement) {
            var objects = sentence.children(verb, "obj").stream()
                    .filter(word -> word != noun)
                    .toList();
            holders.addAll(objects.isEmpty() ? roles.surfaceSubject(verb, 0) : objects);
        }
    }

    /** A parser takes "elected leader" for verb and object where the verb is passive or a copula-like one. */
    private boolean becoming(int verb, int noun) {
        return roles.passive(verb) || ("become".equals(sentence.token(verb).lemma()) && noun > verb);
    }

    /** "The members were Orlov and Duval", "its members included Orlov", "among its members was Orlov". */
    private void listed(int noun, Set<Integer> holders) {
        int governor = sentence.governor(noun);
        boolean subject = "nsubj".equals(sentence.relation(noun));
        boolean among = Set.of("among", "amongst").contains(roles.preposition(noun));
        if (governor == Sentence.NONE || !(subject || among)) {
            return;
        }
        if (proper(governor)) {
            holders.add(governor);
        } else if (lists.contains(sentence.token(governor).lemma())) {
            holders.addAll(
                    subject
                            ? sentence.children(governor, "obj", "nmod", "obl", "dep")
                            : sentence.children(governor, "nsubj", "dep", "obj"));
        }
    }

    private void coordinated(int noun, Set<Integer> holders) {
        if ("conj".equals(sentence.relation(noun))
                && sentence.token(sentence.governor(noun)).noun()) {
            holders.addAll(of(sentence.governor(noun)));
        }
    }

    /** Apposition as it stands in the line, where the tree lost it: "Orlov, the leader", "the leader of the party, Orlov". */
    private void named(int noun, Set<Integer> holders) {
        int left = first(noun);
        int right = last(noun);
        if (left > 1 && comma(left - 1) && proper(left - 2)) {
            holders.add(left - 2);
        } else if (singular(noun) && right + 2 < sentence.size() && comma(right + 1) && proper(right + 2)) {
            holders.add(lastProper(right + 2));
        }
    }

    private int first(int noun) {
        int left = noun;
        while (left > 0 && BEFORE.contains(tag(left - 1))) {
            left--;
        }
        return left;
    }

    private int last(int noun) {
        int right = noun;
        while (right + 1 < sentence.size() && BEHIND.contains(tag(right + 1))) {
            right++;
        }
        return right;
    }

    private int lastProper(int first) {
        int last = first;
        while (last + 1 < sentence.size() && proper(last + 1)) {
            last++;
        }
        return last;
    }

    private String tag(int i) {
        return sentence.token(i).tag();
    }

    private boolean singular(int noun) {
        return !tag(noun).endsWith("S");
    }

    private boolean comma(int i) {
        return ",".equals(sentence.token(i).text());
    }

    private boolean proper(int i) {
        return tag(i).startsWith("NNP");
    }
}
