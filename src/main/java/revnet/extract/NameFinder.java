package revnet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import revnet.language.Token;
import revnet.model.EntityType;
import revnet.model.OrganizationKind;

/** Finds all names of a sentence and, where two overlap, keeps the longer, or the one from the better source. */
final class NameFinder {

    private static final Pattern ACRONYM =
            Pattern.compile("(?:\\p{Lu}{2,7}|(?:\\p{Lu}\\.){2,6}\\p{Lu}?)(?:\\(\\p{Ll}\\))?");
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

    /** The names of a sentence from left to right, not overlapping. */
    List<NameSpan> find(List<Token> tokens) {
        var all = new ArrayList<>(titles.find(tokens));
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
            if (type != null && plausible(tokens, i, last, type)) {
                var kind = type == EntityType.ORGANIZATION ? body().kind() : Optional.<OrganizationKind>empty();
                found.add(NameSpan.of(tokens, i, last, new Head(type, kind), NameSpan.Source.RECOGNIZER));
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
