package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revnet.language.Sentence;
import revnet.model.EntityType;

/**
 * A sentence with everything that is known of it before its claims are sought.
 *
 * @param sentence its tree
 * @param references whom and what its words refer to
 * @param dates the dates it gives
 */
record Scene(Sentence sentence, List<Reference> references, List<DateSpan> dates) {

    private static final Set<String> PARTS = Set.of(
            "member",
            "leader",
            "supporter",
            "adherent",
            "activist",
            "delegate",
            "representative",
            "leadership",
            "majority",
            "rest",
            "remnant",
            "part",
            "section",
            "circle",
            "militant",
            "follower",
            "rank",
            "comrade",
            "group",
            "number",
            "handful",
            "official");

    Scene {
        references = List.copyOf(references);
        dates = List.copyOf(dates);
    }

    /** What a word refers to: by itself, by the name beside it, or as the members of a body. */
    Optional<Reference> at(int word) {
        return direct(word).or(() -> beside(word)).or(() -> members(word));
    }

    Optional<Reference> direct(int word) {
        return references.stream().filter(reference -> reference.covers(word)).findFirst();
    }

    private Optional<Reference> beside(int word) {
        return sentence.children(word, "appos", "flat").stream()
                .map(this::direct)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Members of the group", "the party's leaders": the body itself. */
    private Optional<Reference> members(int word) {
        if (!PARTS.contains(sentence.token(word).lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return sentence.children(word, "nmod", "nmod:poss", "compound", "amod").stream()
                .map(this::direct)
                .flatMap(Optional::stream)
                .filter(reference -> reference.who().get(0).type() == EntityType.ORGANIZATION)
                .map(reference -> new Reference(word, word, word, reference.who(), Reference.Step.DESCRIPTION))
                .findFirst();
    }

    /** The date that stands with a word: within its clause, else leading the sentence, else the only one. */
    Optional<DateSpan> dateOf(int word) {
        int clause = clause(word);
        var inside = dates.stream()
                .filter(date -> sentence.within(date.last(), clause))
                .toList();
        var near = inside.isEmpty() ? dates : inside;
        return near.stream()
                .min((one, other) -> Integer.compare(Math.abs(one.last() - word), Math.abs(other.last() - word)));
    }

    /** The verb of the clause that a word stands in. */
    private int clause(int word) {
        int here = word;
        while (!sentence.token(here).verb() && sentence.governor(here) != Sentence.NONE) {
            here = sentence.governor(here);
        }
        return here;
    }
}
