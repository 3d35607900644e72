package revnet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import revnet.extract.time.Dating;
import revnet.language.Sentence;
import revnet.model.EntityType;

/**
 * A sentence with everything that is known of it before its claims are sought.
 *
 * @param sentence its tree
 * @param references whom and what its words refer to
 * @param dating when its words hold
 * @param lexicon the words that lead from a word to what it refers to
 */
record Scene(Sentence sentence, List<Reference> references, Dating dating, Lexicon lexicon) {

    private static final Set<String> QUOTES = Set.of("\"", "“", "``", "«", "‘", ",", "(");

    Scene {
        references = List.copyOf(references);
    }

    /** What a word refers to: by itself, by the name beside it, or as the members of a body. */
    Optional<Reference> at(int word) {
        return direct(word)
                .or(() -> beside(word))
                .or(() -> next(word))
                .or(() -> members(word))
                .or(() -> called(word))
                .or(() -> predicated(word));
    }

    /** All that a word refers to: itself, or the examples that follow it ("exiles like Orlov and Duval"). */
    List<Reference> all(int word, Roles roles) {
        var one = at(word);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        var examples = sentence.children(word, "nmod", "obl").stream()
                .filter(child -> lexicon.words(WordList.INSTANCE).contains(roles.preposition(child)))
                .collect(Collectors.toSet());
        return roles.withConjuncts(examples).stream()
                .map(this::direct)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whose act, policy or words something is: "the act of Orlov", "Orlov's speech". */
    Optional<Reference> owner(int word) {
        if (!sentence.token(word).noun() || sentence.token(word).capitalized()) {
            return Optional.empty();
        }
        return sentence.children(word, "nmod:poss", "nmod").stream()
                .filter(child -> "nmod:poss".equals(sentence.relation(child)) || of(child))
                .map(this::direct)
                .flatMap(Optional::stream)
                .map(reference ->
                        Reference.word(word, reference.who(), Reference.Step.DESCRIPTION, "part", reference.sure()))
                .findFirst();
    }

    private boolean of(int word) {
        return sentence.children(word, "case").stream()
                .anyMatch(mark -> "of".equals(sentence.token(mark).text()));
    }

    /** The name that follows a noun that says what it names: 'the newspaper "Red Gazette"'. */
    private Optional<Reference> next(int word) {
        if (!sentence.token(word).noun()) {
            return Optional.empty();
        }
        int after = word + 1;
        while (after < sentence.size() && QUOTES.contains(sentence.token(after).text())) {
            after++;
        }
        int start = after;
        return references.stream()
                .filter(reference -> reference.first() == start && reference.step() == Reference.Step.NAME)
                .filter(reference -> reference.who().get(0).type() != EntityType.PLACE)
                .findFirst();
    }

    Optional<Reference> direct(int word) {
        return references.stream().filter(reference -> reference.covers(word)).findFirst();
    }

    private Optional<Reference> beside(int word) {
        return sentence.children(word, "appos", "flat").stream()
                .map(this::direct)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> apposed(word));
    }

    /** The name that a noun is put beside to say what it is: "Orlov, a printer". */
    private Optional<Reference> apposed(int word) {
        return "appos".equals(sentence.relation(word)) ? direct(sentence.governor(word)) : Optional.empty();
    }

    /** "A man named Orlov". */
    private Optional<Reference> called(int word) {
        return sentence.children(word, "acl").stream()
                .filter(verb -> lexicon.words(WordList.CALLING)
                        .contains(sentence.token(verb).lemma()))
                .flatMap(verb -> sentence.children(verb).stream())
                .map(this::direct)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of whom a noun is said, so that what is said of the noun is said of them: "Orlov was a printer, who joined". */
    private Optional<Reference> predicated(int word) {
        return sentence.children(word, "cop").isEmpty()
                ? Optional.empty()
                : sentence.children(word, "nsubj").stream()
                        .map(this::direct)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** "Members of the group", "the party's leaders": the body itself. */
    private Optional<Reference> members(int word) {
        if (!lexicon.words(WordList.PART).contains(sentence.token(word).lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return sentence.children(word, "nmod", "nmod:poss", "compound", "amod").stream()
                .map(this::direct)
                .flatMap(Optional::stream)
                .filter(reference -> reference.who().get(0).type() == EntityType.ORGANIZATION)
                .map(reference ->
                        Reference.word(word, reference.who(), Reference.Step.DESCRIPTION, "part", reference.sure()))
                .findFirst();
    }
}
