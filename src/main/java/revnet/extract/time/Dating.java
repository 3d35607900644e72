package revnet.extract.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import revnet.language.Sentence;
import revnet.model.EdtfDate;

/**
 * When the words of a parsed sentence hold.
 *
 * <p>A word takes the date of its own clause; else that of the clause it depends on, unless it stands in a clause that
 * only describes a noun; else that of a clause subordinate to its own; else, in a narrative's past tense, where the
 * narrative stands.
 */
public final class Dating {

    private static final int DEEPEST = 6;

    private final Clauses clauses;
    private final List<Hosted> dates;
    private final List<Life> lives;
    private final Optional<EdtfDate> carried;

    /** A date, the clause that it belongs to, whether it opens that clause, and whether it opens the sentence. */
    private record Hosted(DateSpan span, int clause, boolean opens, boolean leads) {}

    Dating(Sentence sentence, Dates found, Optional<EdtfDate> carried) {
        this.clauses = new Clauses(sentence);
        this.carried = carried;
        this.lives = found.spans().stream()
                .flatMap(span -> Life.of(sentence, span).stream())
                .toList();
        this.dates = found.spans().stream()
                .filter(span -> Life.of(sentence, span).isEmpty())
                .map(span -> hosted(sentence, found, span))
                .toList();
    }

    private Hosted hosted(Sentence sentence, Dates found, DateSpan span) {
        int first = found.first(span);
        int governor = sentence.governor(span.last());
        boolean aside = governor == Sentence.NONE || clauses.asideFromParse(span.last());
        boolean opens = clauses.opens(first, span.last());
        return new Hosted(span, aside ? clauses.host(first, span.last()) : clauses.of(governor), opens, first == 0);
    }

    /**
     * The date that a word takes.
     *
     * @param word index of the word that states a claim
     * @return the date, or empty if neither the sentence nor its context gives one
     */
    public Optional<EdtfDate> of(int word) {
        int clause = clauses.of(word);
        return stated(clause, word).map(date -> finer(clause, date));
    }

    private Optional<EdtfDate> stated(int clause, int word) {
        return inside(clause, word)
                .or(() -> life(clause))
                .or(() -> above(clause, word))
                .or(() -> below(clause, word))
                .or(() -> occasion(clause))
                .or(this::leading)
                .or(() -> elsewhere(clause, word))
                .or(() -> context(clause, word));
    }

    /** What a clause, or one subordinate to it, tells more finely: "In 1905 they met to found the league on 20 August 1905". */
    private EdtfDate finer(int clause, EdtfDate date) {
        return dates.stream()
                .filter(other -> other.clause() == clause || clauses.governs(clause, other.clause(), other.opens()))
                .map(other -> other.span().date())
                .filter(other -> other.text().startsWith(date.text() + "-"))
                .findFirst()
                .orElse(date);
    }

    /** The end or the beginning of a life whose years stand behind its name. */
    private Optional<EdtfDate> life(int clause) {
        return lives.stream()
                .flatMap(life -> life.of(clauses.birth(clause), clauses.lemma(clause)).stream())
                .findFirst();
    }

    /** The date that opens the sentence. */
    private Optional<EdtfDate> leading() {
        return dates.stream()
                .filter(Hosted::leads)
                .map(date -> date.span().date())
                .findFirst();
    }

    /** A date of the sentence that neither opens another clause nor stands in a description. */
    private Optional<EdtfDate> elsewhere(int clause, int word) {
        return clauses.describes(clause)
                ? Optional.empty()
                : nearest(
                        dates.stream()
                                .filter(date -> !date.opens() && !clauses.inDescription(date.clause()))
                                .toList(),
                        word);
    }

    /** The date that moves the narrative: the last that tells of its own time. */
    Optional<DateSpan> narrative() {
        return dates.stream()
                .filter(date -> date.span().tells()
                        && !clauses.inDescription(date.clause())
                        && !clauses.pluperfect(date.clause())
                        && !clauses.birth(date.clause()))
                .map(Hosted::span)
                .reduce((one, other) -> other);
    }

    /** The last date of a description that goes on with the story: "which led to a split in 1901". */
    Optional<DateSpan> outlook() {
        return dates.stream()
                .filter(date -> date.span().tells() && clauses.goesOn(date.clause()))
                .map(Hosted::span)
                .reduce((one, other) -> other);
    }

    private Optional<EdtfDate> inside(int clause, int word) {
        var own = dates.stream().filter(date -> date.clause() == clause).toList();
        return spell(own).or(() -> nearest(own, word));
    }

    /** From one date until another: "He was held there from May 1920, until 1923". */
    private static Optional<EdtfDate> spell(List<Hosted> own) {
        if (own.size() != 2) {
            return Optional.empty();
        }
        var from = own.get(0).span().date().text();
        var to = own.get(1).span().date().text();
        boolean bounded = to.startsWith("../") && !from.startsWith("../");
        boolean open = !from.contains("/") || from.endsWith("/..");
        return bounded && open ? parsed(from.replace("/..", "") + to.substring(2)) : Optional.empty();
    }

    private static Optional<EdtfDate> parsed(String text) {
        try {
            return Optional.of(EdtfDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfDate> nearest(List<Hosted> some, int word) {
        return some.stream()
                .min(Comparator.comparingInt(date -> Math.abs(date.span().last() - word)))
                .map(date -> date.span().date());
    }

    /** A date of a clause that this one depends on; of a coordinated one only if it stands before. */
    private Optional<EdtfDate> above(int clause, int word) {
        int here = clause;
        for (int step = 0; step < DEEPEST; step++) {
            int upper = clauses.above(here);
            if (upper == Sentence.NONE || clauses.describes(here)) {
                return Optional.empty();
            }
            int lower = here;
            boolean later = Set.of("conj", "parataxis").contains(clauses.relation(here));
            var shared = dates.stream()
                    .filter(date ->
                            date.clause() == upper && (!later || date.span().last() < lower))
                    .toList();
            if (!shared.isEmpty()) {
                return nearest(shared, word);
            }
            here = upper;
        }
        return Optional.empty();
    }

    /** A date of a clause subordinate to this one: "after he left in 1921", "before managing to escape in 1943". */
    private Optional<EdtfDate> below(int clause, int word) {
        return dates.stream()
                .filter(date -> clauses.governs(clause, date.clause(), date.opens()))
                .min(Comparator.comparingInt(date -> Math.abs(date.span().last() - word)))
                .flatMap(date -> subordinate(clause, date));
    }

    /** The date of an occasion that a clause names: "at a congress which was held in 1921 he left". */
    private Optional<EdtfDate> occasion(int clause) {
        return dates.stream()
                .filter(date -> clauses.holds(date.clause()) && clauses.above(date.clause()) == clause)
                .map(date -> date.span().date())
                .findFirst();
    }

    /** The date of a subordinate clause as one of the main clause: before it, since it, or the same. */
    private Optional<EdtfDate> subordinate(int clause, Hosted date) {
        var text = date.span().date().text();
        if (text.contains("/")) {
            return Optional.of(date.span().date());
        }
        return switch (clauses.mark(clause, date.clause())) {
            case "before", "until", "till" -> parsed("../" + text);
            case "since" -> parsed(text + "/..");
            default -> Optional.of(date.span().date());
        };
    }

    /** Where the narrative stands; not behind a date of the same sentence. */
    private Optional<EdtfDate> context(int clause, int word) {
        boolean first = dates.stream().noneMatch(date -> date.span().last() < word);
        return first && clauses.past(clause) && !clauses.inDescription(clause) ? carried : Optional.empty();
    }
}
