package revnet.extract.time;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import revnet.language.Sentence;

/** The clauses of a sentence, each named by its head: a verb, or the predicate of a copula. */
final class Clauses {

    private static final Set<String> RELATIVE = Set.of("acl:relcl", "acl", "amod");
    private static final Set<String> OPENERS =
            Set.of("and", "but", ";", ":", "that", "which", "who", "where", "when", "while", "—", "–", "(", "or");
    private static final Set<String> ENDS = Set.of(".", ",", ";", ":", ")", "!", "?");
    private static final Set<String> SUBORDINATE = Set.of("advcl", "xcomp", "ccomp");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");
    private static final Set<String> CONTINUING = Set.of("where", "when", "whereupon");
    private static final Set<String> LEADING = Set.of("at", "in", "by", "after", "during", "upon", "following");
    private static final Set<String> POINTING = Set.of("one", "those", "some", "two", "three", "first", "last");
    private static final Set<String> OCCURRING =
            Set.of("hold", "convene", "convoke", "open", "meet", "sit", "begin", "start");
    private static final Set<String> PERSONAL = Set.of("who", "whom", "later", "now", "today");
    private static final Set<String> LOOSE = Set.of("xcomp", "advcl", "conj");
    private static final int DEEPEST = 12;

    private final Sentence sentence;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The head of the clause that a word stands in. */
    int of(int word) {
        int here = word;
        while (!head(here) && sentence.governor(here) != Sentence.NONE) {
            here = sentence.governor(here);
        }
        return here;
    }

    private boolean head(int word) {
        var relation = sentence.relation(word);
        boolean verb = sentence.token(word).verb() && !AUXILIARIES.contains(relation) && !"amod".equals(relation);
        return verb || !sentence.children(word, "cop").isEmpty();
    }

    /** The clause above a clause, or {@link Sentence#NONE}. */
    int above(int clause) {
        int governor = sentence.governor(clause);
        return governor == Sentence.NONE ? Sentence.NONE : of(governor);
    }

    /** Whether a clause only describes a noun: not one that goes on with the story, or that a cleft sentence asserts. */
    boolean describes(int clause) {
        return RELATIVE.contains(sentence.relation(clause)) && !continues(clause) && !identifies(clause);
    }

    /** Whether a relative clause tells what happened then and there: "a congress at which it split", "where he led". */
    private boolean continues(int clause) {
        int upper = above(clause);
        boolean there = upper != Sentence.NONE && !birth(upper) && "acl:relcl".equals(sentence.relation(clause));
        return there
                && sentence.children(clause).stream()
                        .anyMatch(
                                word -> CONTINUING.contains(lower(word)) || ("which".equals(lower(word)) && led(word)));
    }

    private boolean led(int pronoun) {
        return sentence.children(pronoun, "case").stream().anyMatch(word -> LEADING.contains(lower(word)));
    }

    /** Whether a relative clause says what a predicate only points at: "he was one of those who founded it". */
    private boolean identifies(int clause) {
        int upper = above(clause);
        return upper != Sentence.NONE
                && clause > upper
                && POINTING.contains(lower(upper))
                && !sentence.children(upper, "cop").isEmpty();
    }

    private String lower(int word) {
        return sentence.token(word).text().toLowerCase(Locale.ROOT);
    }

    String lemma(int clause) {
        return sentence.token(clause).lemma();
    }

    /** Whether a clause describes a noun, or stands in one that does. */
    boolean inDescription(int clause) {
        int here = clause;
        for (int step = 0; step < DEEPEST && here != Sentence.NONE; step++) {
            if (describes(here)) {
                return true;
            }
            here = above(here);
        }
        return false;
    }

    /** Whether a clause tells what lies before the narrative's own time: "had founded". */
    boolean pluperfect(int clause) {
        return sentence.children(clause, "aux").stream()
                .anyMatch(aux -> "VBD".equals(sentence.token(aux).tag())
                        && "have".equals(sentence.token(aux).lemma()));
    }

    /** Whether a clause describes an occasion by when it took place: "a congress held in 1921". */
    boolean holds(int clause) {
        return describes(clause) && OCCURRING.contains(lemma(clause));
    }

    /** Whether a clause goes on with the story: tells neither of what was before or would be, nor of what a person is. */
    boolean goesOn(int clause) {
        boolean outside = sentence.children(clause).stream()
                .anyMatch(word -> "MD".equals(sentence.token(word).tag()) || PERSONAL.contains(lower(word)));
        return !outside && !pluperfect(clause) && !birth(clause);
    }

    /** Whether a clause tells of a birth: what is told next is not of that year. */
    boolean birth(int clause) {
        return "bear".equals(sentence.token(clause).lemma())
                && "VBN".equals(sentence.token(clause).tag());
    }

    /** Whether a clause tells of the past, so that it can belong to the narrative. */
    boolean past(int clause) {
        int here = clause;
        for (int step = 0; step < DEEPEST && infinite(here) && above(here) != Sentence.NONE; step++) {
            here = above(here);
        }
        return finitePast(here);
    }

    /** Whether a verb without auxiliary takes its time from the clause above: "he managed to flee, taking the seal". */
    private boolean infinite(int clause) {
        return LOOSE.contains(sentence.relation(clause))
                && Set.of("VB", "VBG", "VBN").contains(sentence.token(clause).tag())
                && sentence.children(clause, "aux", "aux:pass", "cop").isEmpty();
    }

    private boolean finitePast(int clause) {
        if ("VBD".equals(sentence.token(clause).tag())) {
            return true;
        }
        return sentence.children(clause, "aux", "aux:pass", "cop").stream()
                .anyMatch(aux -> "VBD".equals(sentence.token(aux).tag())
                        && !"have".equals(sentence.token(aux).lemma()));
    }

    /** The clause that some words, set aside from the parse, belong to: the one they open, else the one they stand in. */
    int host(int first, int last) {
        if (first == 0) {
            return of(root());
        }
        if (opens(first, last)) {
            var next = IntStream.range(last + 1, sentence.size())
                    .filter(this::head)
                    .filter(word -> !"acl".equals(sentence.relation(word)))
                    .findFirst();
            if (next.isPresent()) {
                return next.getAsInt();
            }
        }
        return IntStream.iterate(first - 1, word -> word >= 0, word -> word - 1)
                .filter(word -> !ENDS.contains(sentence.token(word).text()) && !asideFromParse(of(word)))
                .map(this::of)
                .findFirst()
                .orElseGet(() -> of(root()));
    }

    /** Whether words open a clause. */
    boolean opens(int first, int last) {
        if (first == 0) {
            return true;
        }
        var before = sentence.token(first - 1).text().toLowerCase(Locale.ROOT);
        boolean more = last + 1 < sentence.size()
                && !ENDS.contains(sentence.token(last + 1).text());
        boolean ownComma = ",".equals(sentence.token(last).text());
        boolean opened = OPENERS.contains(before) && (more || ownComma);
        return opened || (",".equals(before) && more && !ownComma);
    }

    int root() {
        return IntStream.range(0, sentence.size())
                .filter(word -> sentence.governor(word) == Sentence.NONE && !asideFromParse(word))
                .findFirst()
                .orElse(0);
    }

    /** Whether a word stands for words that the parser did not see. */
    boolean asideFromParse(int word) {
        return sentence.governor(word) == Sentence.NONE && "dep".equals(sentence.relation(word));
    }

    String relation(int clause) {
        return sentence.relation(clause);
    }

    /**
     * Whether a clause is subordinate to another so that it tells when the other holds: an adverbial clause, a
     * complement, or a coordinated one that shares its subject, unless the date opens it.
     */
    boolean governs(int clause, int lower, boolean dateOpens) {
        int here = lower;
        for (int step = 0; step < DEEPEST && here != clause; step++) {
            if (!tellsOfUpper(here, dateOpens)) {
                return false;
            }
            here = above(here);
        }
        return here == clause && lower != clause;
    }

    private boolean tellsOfUpper(int clause, boolean dateOpens) {
        if (clause == Sentence.NONE) {
            return false;
        }
        var relation = sentence.relation(clause);
        boolean shared = "conj".equals(relation) && subjectless(clause) && !dateOpens;
        return shared || SUBORDINATE.contains(relation);
    }

    /** Whether a clause goes without a subject of its own. */
    private boolean subjectless(int clause) {
        return sentence.children(clause, "nsubj", "nsubj:pass").isEmpty();
    }

    /** The word that opens the highest of the clauses from one to another below it, in lower case; empty if none does. */
    String mark(int clause, int lower) {
        int here = lower;
        var mark = "";
        for (int step = 0; step < DEEPEST && here != Sentence.NONE && here != clause; step++) {
            mark = sentence.children(here, "mark", "case").stream()
                    .map(word -> sentence.token(word).text().toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse(mark);
            here = above(here);
        }
        return mark;
    }
}
