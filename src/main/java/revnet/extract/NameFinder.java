package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Finds all names of a sentence and, where two overlap, keeps the longer, or the one from the better source. */
final class NameFinder {

    private static final Pattern ACRONYM =
            Pattern.compile("(?:\\p{Lu}{2,7}|(?:\\p{Lu}\\.){2,6}\\p{Lu}?)(?:\\(\\p{Ll}\\))?");
    private static final Pattern COLLECTIVE = Pattern.compile("\\p{L}{2}(?:ists|ites|eviks|niks|ovtsy|eers|onaries)$");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Map<String, EntityType> RECOGNIZED =
            Map.of("ORGANIZATION", EntityType.ORGANIZATION, "LOCATION", EntityType.PLACE);

    private final Lexicon lexicon;
    private final AuthorityNames authorities;
    private final PersonGrammar persons;
    private final BodyGrammar bodies;
    private final QuotedTitles titles;

    NameFinder(Lexicon lexicon, AuthorityNames authorities) {
        this.lexicon = lexicon;
        this.authorities = authorities;
        this.persons = new PersonGrammar(lexicon);
        this.bodies = new BodyGrammar(lexicon);
        this.titles = new QuotedTitles(lexicon);
    }

    /**
     * The names of a sentence from left to right, not overlapping.
     *
     * @param tokens the words of the sentence
     * @param knownPerson whether a word is part of the name of a person whom the document has named
     */
    List<NameSpan> find(List<Token> tokens, Predicate<String> knownPerson) {
        var all = new ArrayList<>(titles.find(tokens));
        all.addAll(known(tokens, knownPerson));
        all.addAll(collectives(tokens));
        all.addAll(authorities.find(tokens));
        all.addAll(bodies.find(tokens));
        all.addAll(persons.find(tokens));
        all.addAll(acronyms(tokens));
        all.addAll(recognized(tokens));
        all.addAll(bodies.bare(tokens));
        all.sort(Comparator.comparingInt(NameSpan::length).reversed().thenComparing(NameSpan::source));
        var kept = new ArrayList<NameSpan>();
        for (var span : all) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(NameSpan::first));
        return kept;
    }

    /** Surnames of persons whom the document has named, where the recognizer sees nothing. */
    private static List<NameSpan> known(List<Token> tokens, Predicate<String> knownPerson) {
        var person = new Head(EntityType.PERSON, Optional.empty());
        return IntStream.range(0, tokens.size())
                .filter(i ->
                        "O".equals(tokens.get(i).name()) && tokens.get(i).tag().startsWith("NNP"))
                .filter(i -> knownPerson.test(tokens.get(i).text()))
                .mapToObj(i -> NameSpan.of(tokens, i, i, person, NameSpan.Source.GRAMMAR))
                .toList();
    }

    /** Those who are called after a leader, a doctrine or a place: "the Guesdists", "French Syndicalists". */
    private List<NameSpan> collectives(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.capitalized()
                    && token.noun()
                    && COLLECTIVE.matcher(token.text()).find()
                    && !lexicon.generic(token.text())
                    && !lexicon.demonym(token.lemma())) {
                boolean nation = i > 0
                        && tokens.get(i - 1).capitalized()
                        && lexicon.demonym(tokens.get(i - 1).text());
                found.add(NameSpan.of(tokens, nation ? i - 1 : i, i, body(), NameSpan.Source.GRAMMAR));
            }
        }
        return found;
    }

    private static List<NameSpan> acronyms(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean acronym = token.noun()
                    && ("O".equals(token.name()) || "ORGANIZATION".equals(token.name()))
                    && ACRONYM.matcher(token.text()).matches()
                    && !ROMAN.matcher(token.text()).matches();
            if (acronym && !initial(tokens, i)) {
                found.add(NameSpan.of(tokens, i, i, body(), NameSpan.Source.GRAMMAR));
            }
        }
        return found;
    }

    /** Whether the letters are the initials of a person: "A.I. Orlov". */
    private static boolean initial(List<Token> tokens, int i) {
        return tokens.get(i).text().contains(".")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).tag().startsWith("NNP");
    }

    private static Head body() {
        return new Head(EntityType.ORGANIZATION, Optional.of(OrganizationKind.OTHER));
    }

    private List<NameSpan> recognized(List<Token> tokens) {
        var found = new ArrayList<NameSpan>();
        int i = 0;
        while (i < tokens.size()) {
            var type = RECOGNIZED.get(tokens.get(i).name());
            int last = i;
            while (last + 1 < tokens.size()
                    && tokens.get(last + 1).name().equals(tokens.get(i).name())) {
                last++;
            }
            int first = "DT".equals(tokens.get(i).tag()) && last > i ? i + 1 : i;
            if (type != null && plausible(tokens, first, last, type)) {
                var kind = type == EntityType.ORGANIZATION ? body().kind() : Optional.<OrganizationKind>empty();
                found.add(NameSpan.of(tokens, first, last, new Head(type, kind), NameSpan.Source.RECOGNIZER));
            }
            i = last + 1;
        }
        return found;
    }

    private boolean plausible(List<Token> tokens, int first, int last, EntityType type) {
        var surface = NameSpan.surface(tokens, first, last);
        boolean bare = first == last && lexicon.head(surface).isPresent();
        boolean adjective = first == last && lexicon.demonym(surface);
        return tokens.get(first).capitalized()
                && tokens.get(last).noun()
                && !lexicon.generic(surface)
                && !bare
                && !(adjective && type == EntityType.PLACE);
    }
}
